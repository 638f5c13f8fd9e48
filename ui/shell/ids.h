// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace brobygger {

/// The id of a page, a tab or a command that is referred to from elsewhere. Written once, below: a wrong one does not compile,
/// and a tab does not stand where a page is asked for.
template <class Kind> class NamedId {
public:
    constexpr NamedId() = default;
    constexpr explicit NamedId(const char* text)
        : m_text(text) {}
    constexpr bool isEmpty() const { return m_text.empty(); }
    /// As the object name of a command, the name of a help text.
    QString toString() const { return QString::fromLatin1(m_text.data(), static_cast<qsizetype>(m_text.size())); }
    constexpr auto operator<=>(const NamedId&) const = default;

private:
    std::string_view m_text;
};

using PageId = NamedId<struct PageKind>;
using TabId = NamedId<struct TabKind>; ///< of a page: of a citizen's, or the section of another one
using CommandId = NamedId<struct CommandKind>;

namespace page {
inline constexpr PageId today{"today"};
inline constexpr PageId citizens{"citizens"};
inline constexpr PageId referrals{"referrals"};
inline constexpr PageId calendar{"calendar"};
inline constexpr PageId offers{"offers"};
inline constexpr PageId cooperation{"cooperation"};
inline constexpr PageId evaluation{"evaluation"};
inline constexpr PageId improvement{"improvement"};
inline constexpr PageId settings{"settings"};
} // namespace page

namespace tab {
inline constexpr TabId timeline{"timeline"};
inline constexpr TabId course{"course"};
inline constexpr TabId plan{"plan"};
inline constexpr TabId facts{"facts"};
inline constexpr TabId people{"people"};
inline constexpr TabId screening{"screening"};
inline constexpr TabId privacy{"privacy"};
inline constexpr TabId rights{"rights"};
inline constexpr TabId offers{"offers"};
inline constexpr TabId appointments{"appointments"};
inline constexpr TabId measurements{"measurements"};
inline constexpr TabId notes{"notes"};
inline constexpr TabId documents{"documents"};
} // namespace tab

/// What the other pages are divided into, by which one comes back after a lock.
namespace section {
inline constexpr TabId incoming{"in"};
inline constexpr TabId outgoing{"out"};
inline constexpr TabId unanswered{"unanswered"};
inline constexpr TabId overview{"overview"};
inline constexpr TabId partners{"partners"};
inline constexpr TabId agreements{"agreements"};
inline constexpr TabId clinics{"clinics"};
inline constexpr TabId meetings{"meetings"};
inline constexpr TabId volunteers{"volunteers"};
inline constexpr TabId outreach{"outreach"};
inline constexpr TabId calibration{"calibration"};
inline constexpr TabId organisation{"organisation"};
inline constexpr TabId letters{"letters"};
inline constexpr TabId programme{"programme"};
inline constexpr TabId deadlines{"deadlines"};
inline constexpr TabId questionnaires{"questionnaires"};
inline constexpr TabId security{"security"};
inline constexpr TabId log{"log"};
inline constexpr TabId screen{"screen"};
} // namespace section

/// Commands that another page or tab asks for. The others have their id where they are made.
namespace command {
inline constexpr CommandId printRecoverySheet{"settings.recoverySheet"};
inline constexpr CommandId newNote{"notes.new"};
inline constexpr CommandId newContact{"contacts.new"};
inline constexpr CommandId newAppointment{"appointment.new"};
inline constexpr CommandId newTime{"appointment.move"};
inline constexpr CommandId newConsent{"consent.new"};
inline constexpr CommandId newScreening{"screening.new"};
inline constexpr CommandId findOffers{"offers.find"};
inline constexpr CommandId reviewMeasurements{"measurement.review"};
inline constexpr CommandId baselineSheet{"service_use.baseline"};
inline constexpr CommandId followUpSheet{"service_use.follow_up"};
inline constexpr CommandId sharingSheet{"document.sharing"};
inline constexpr CommandId doctorLetter{"document.doctor_letter"};
inline constexpr CommandId municipalLetter{"document.municipal_letter"};
inline constexpr CommandId handoverBook{"citizens.handover_book"};
inline constexpr CommandId researchExtract{"evaluation.research"};
inline constexpr CommandId newReferral{"referrals.new"};
inline constexpr CommandId enterOrganisation{"settings.organisation"};
} // namespace command

} // namespace brobygger
