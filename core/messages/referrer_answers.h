// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/messages/message_writer.h"
#include "core/messages/sent_answer.h"
#include "core/settings/settings.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Appointments;
class Citizens;
class Codes;
class Consents;
class Courses;
class IncomingReferrals;
class Messages;
class OutgoingReferrals;
class Partners;

// How the organisation is known to other systems.
inline constexpr Setting<const char*> organisationEan{"organisation.ean", ""}; ///< EAN/GLN, also the lokationsnummer
inline constexpr Setting<const char*> organisationSor{"organisation.sor", ""};
inline constexpr Setting<const char*> organisationProviderNumber{"organisation.provider_number", ""}; ///< ydernummer

/// The text of an answer before anybody has edited it.
struct PreparedAnswer {
    QString text;                            ///< in Danish, whatever the screen speaks
    QStringList leftOut;                     ///< codes of information_kind that no consent lets the referrer know
    QStringList whyLeftOut;                  ///< a sentence for each reason, the first for the first left out
    AnswerFormat usual = AnswerFormat::Text; ///< chosen from how the referral came
    QString receiver;                        ///< clinic and doctor
    QString subject;
};

/// An answer ready to be written or copied.
struct AnswerFile {
    SentAnswer answer;
    QByteArray bytes; ///< empty for a text that is copied
};

/// Answers to those who referred: text prepared from the course and limited to what may be passed on, written in the format
/// the referral came in. It writes and keeps; nothing is ever sent by the program.
class ReferrerAnswers final {
public:
    ReferrerAnswers(Session& session, const Settings& settings, const Codes& codes, const Citizens& citizens,
                    const Partners& partners, const Courses& courses, const IncomingReferrals& referrals,
                    const OutgoingReferrals& outgoing, const Appointments& appointments, const Consents& consents,
                    const Messages& messages)
        : m_session(session)
        , m_settings(settings)
        , m_codes(codes)
        , m_citizens(citizens)
        , m_partners(partners)
        , m_courses(courses)
        , m_referrals(referrals)
        , m_outgoing(outgoing)
        , m_appointments(appointments)
        , m_consents(consents)
        , m_messages(messages) {}

    /// NotFound when there is no such referral.
    Result<PreparedAnswer> prepare(IncomingReferralId referral, ReplyKind kind) const;
    /// The file for a text. Invalid, naming the numbers that are missing. `isXml` decides how a CareCommunication is written.
    Result<AnswerFile> make(IncomingReferralId referral, ReplyKind kind, AnswerFormat format, bool isXml,
                            const QString& text) const;
    /// Keeps an answer as it was copied; with a path as it was written, which is noted in the list of unencrypted files.
    Result<void> keep(const AnswerFile& file, const QString& path = {});
    /// The oldest first.
    QList<SentAnswer> answersTo(IncomingReferralId referral) const;

private:
    struct Facts;
    Result<Facts> factsOf(IncomingReferralId referral) const;
    /// By the settings; what they lack, by what the referrer wrote to.
    MessageParty ownParty(const Facts& facts) const;
    MessageParty receiverOf(const Facts& facts) const;

    Session& m_session;
    const Settings& m_settings;
    const Codes& m_codes;
    const Citizens& m_citizens;
    const Partners& m_partners;
    const Courses& m_courses;
    const IncomingReferrals& m_referrals;
    const OutgoingReferrals& m_outgoing;
    const Appointments& m_appointments;
    const Consents& m_consents;
    const Messages& m_messages;
};

} // namespace brobygger
