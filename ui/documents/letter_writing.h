// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/considerations/considerations_request.h"
#include "core/documents/documents.h"
#include "core/meetings/meeting.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace brobygger {

/// One letter while it is being written: where its words come from, and what of them can be changed. Core decides what the
/// letter may say; this only asks it again.
class LetterWriting {
public:
    using Done = std::function<void()>;

    virtual ~LetterWriting() = default;
    virtual Result<LetterDraft> write() const = 0;
    /// Whether there are words to change.
    virtual bool isEditable() const { return false; }
    /// Opens a form over `parent` with the letter's words; `done` is called when they have been changed.
    virtual void edit(QWidget* /*parent*/, Done /*done*/) {}
    /// What it is about, as "referral/4711": its drafts are named by that.
    virtual QString subject() const = 0;
    /// Under which name the half-filled letter is kept.
    QString draftName() const { return QStringLiteral("letter/") + subject(); }
    /// Under which name the half-filled form of its words is kept.
    QString textDraftName() const { return QStringLiteral("letter-text/") + subject(); }
    /// What has been chosen and stands nowhere but in this letter, as values by their names in JSON, for its draft.
    virtual QString ownWords() const { return {}; }
    /// Puts them back; what is not among them stays as it is.
    virtual void setOwnWords(const QString& /*words*/) {}
    /// What stands there before anybody has written in it: anything else is kept as a draft.
    virtual QString wordsBefore() const { return ownWords(); }
    /// A part that is not to be said, though it may be: wish, practical.
    virtual void setTakenOut(const QString& /*part*/, bool /*isOut*/) {}
    /// What a new consent to this recipient begins with; nothing where none is needed.
    virtual std::optional<Consent> consentToAsk(ConsentBasis /*basis*/) const { return std::nullopt; }
};

/// The letter of a referral to its offer; nothing when one of them is gone.
std::shared_ptr<LetterWriting> offerLetterWriting(PageContext& context, OutgoingReferralId referral);
/// The letter to the citizen about an appointment; nothing when it is gone.
std::shared_ptr<LetterWriting> citizenLetterWriting(PageContext& context, AppointmentId appointment);
/// The letter that asks for considerations; nothing when the request is gone.
std::shared_ptr<LetterWriting> considerationsWriting(PageContext& context, ConsiderationsRequestId request);
/// The letter to a doctor or a hospital about a citizen, and the one to a municipal unit; nothing when the citizen is gone.
std::shared_ptr<LetterWriting> doctorLetterWriting(PageContext& context, CitizenId citizen);
std::shared_ptr<LetterWriting> municipalLetterWriting(PageContext& context, CitizenId citizen);
/// The letter to the citizen about the offer of a referral; nothing when one of them is gone.
std::shared_ptr<LetterWriting> citizenOfferWriting(PageContext& context, OutgoingReferralId referral);
/// The invitation of a participant to a meeting about a citizen, or its minutes; nothing when it is gone.
std::shared_ptr<LetterWriting> meetingLetterWriting(PageContext& context, MeetingParticipantId participant);
/// The sheet of a consent, to be signed; nothing when it is gone.
std::shared_ptr<LetterWriting> consentSheetWriting(PageContext& context, ConsentId consent);
/// A sheet without words of its own.
std::shared_ptr<LetterWriting> sheetWriting(const QString& subject, std::function<Result<LetterDraft>()> write);

/// Where the letter about this subject is written; nothing when what it is about is gone.
std::optional<Target> letterTarget(Workspace& workspace, CitizenId citizen, const QString& subject);

} // namespace brobygger
