// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letter_requests.h"
#include "core/workspace/workspace.h"
#include "ui/documents/letter_writing.h"
#include "ui/shared/meetings/meeting_form.h"
#include "ui/shared/referrals/consent_form.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct MeetingWritingWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingWriting)
};

/// The invitation to a meeting, and once it has been held its minutes.
class MeetingWriting final : public LetterWriting {
public:
    MeetingWriting(PageContext& context, const Meeting& meeting, const MeetingParticipantRow& whom)
        : m_context(context)
        , m_meeting(meeting)
        , m_whom(whom) {}

    Result<LetterDraft> write() const override {
        const Workspace& workspace = m_context.workspace;
        const Meeting meeting = workspace.meetings.find(m_meeting.id).value_or(m_meeting);
        MeetingLetterRequest request = meetingLetterRequest(
            meeting, m_whom, workspace.partners.find(m_whom.participant.partner), workspace.meetings.participants(meeting.id),
            workspace.meetings.points(meeting.id), workspace.meetings.decisions(meeting.id));
        request.takenOut = m_takenOut;
        return meeting.state == MeetingState::Held ? workspace.documents.meetingMinutes(request)
                                                   : workspace.documents.meetingInvitation(request);
    }

    bool isEditable() const override { return true; }

    void edit(QWidget* parent, Done done) override {
        const auto meeting = m_context.workspace.meetings.find(m_meeting.id);
        openMeetingForm(parent, m_context, meeting.value_or(m_meeting), textDraftName(), [done](MeetingId) { done(); });
    }

    QString subject() const override { return QStringLiteral("meeting/") + m_whom.participant.id.toString(); }

    QString ownWords() const override { return m_takenOut.join(QLatin1Char(' ')); }

    void setOwnWords(const QString& words) override { m_takenOut = words.split(QLatin1Char(' '), Qt::SkipEmptyParts); }

    void setTakenOut(const QString& part, bool isOut) override {
        m_takenOut.removeAll(part);
        if (isOut) {
            m_takenOut.append(part);
        }
    }

    std::optional<Consent> consentToAsk(ConsentBasis basis) const override {
        if (m_whom.participant.isCitizen) {
            return std::nullopt;
        }
        Consent consent = newConsent(m_context, m_meeting.citizen, basis);
        consent.toWhom = m_whom.partnerName.isEmpty() ? m_whom.participant.name : m_whom.partnerName;
        consent.partner = m_whom.participant.partner;
        consent.kinds = {QStringLiteral("plan"), QStringLiteral("wishes")};
        consent.purpose = MeetingWritingWords::tr("To meet about the plan");
        return consent;
    }

private:
    PageContext& m_context;
    Meeting m_meeting;
    MeetingParticipantRow m_whom;
    QStringList m_takenOut;
};
} // namespace

std::shared_ptr<LetterWriting> meetingLetterWriting(PageContext& context, MeetingParticipantId id) {
    const Meetings& meetings = context.workspace.meetings;
    const auto participant = meetings.find(id);
    const auto meeting = participant ? meetings.find(participant->meeting) : std::nullopt;
    if (!meeting || !meeting->citizen.isValid()) {
        return nullptr;
    }
    for (const MeetingParticipantRow& row : meetings.participants(meeting->id)) {
        if (row.participant.id == id) {
            return std::make_shared<MeetingWriting>(context, *meeting, row);
        }
    }
    return nullptr;
}

} // namespace brobygger
