// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment_rules.h"
#include "core/storage/database_source.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;
class Correspondence;
class IncomingReferrals;
class Meetings;

/// Files attached to the citizens. They lie in the encrypted file alone; a copy is the only way out.
class Attachments final {
public:
    Attachments(Session& session, const Settings& settings, const Citizens& citizens, const IncomingReferrals& referrals,
                const Correspondence& correspondence, const Meetings& meetings)
        : m_session(session)
        , m_settings(settings)
        , m_citizens(citizens)
        , m_referrals(referrals)
        , m_correspondence(correspondence)
        , m_meetings(meetings) {}

    /// What is left for a file of the citizen; to be asked before a file is read.
    AttachmentRoom room(CitizenId citizen) const;
    /// Attaches a file under its name without the ending. NotFound without the citizen or what it hangs on; Invalid when it is
    /// too large (checkRoom); Format when it is not what may be attached (checkedType); Conflict when the same content hangs
    /// there already. Where it was read, it is put on the list of files in clear.
    Result<Added<Attachment>> attach(const NewAttachment& file);
    /// Changes title, source, day and kinds. Invalid with the fields to mend (check).
    Result<Undo> change(const Attachment& attachment);
    /// Takes it out; its bytes go with the last attachment that has them. Taking that back puts both back.
    Result<Undo> remove(AttachmentId id);
    /// Writes the bytes into a file in clear, which stands on the list of those. Storage when that fails.
    Result<void> saveCopy(AttachmentId id, const QString& path);

    std::optional<Attachment> find(AttachmentId id) const;
    /// All of a citizen, whatever they hang on, the latest first.
    QList<Attachment> forCitizen(CitizenId citizen) const;
    /// Those on one referral, meeting or message of the citizen, the latest first.
    QList<Attachment> on(CitizenId citizen, const AttachmentPlace& place) const;

private:
    bool isThere(CitizenId citizen, const AttachmentPlace& place) const;

    Session& m_session;
    const Settings& m_settings;
    const Citizens& m_citizens;
    const IncomingReferrals& m_referrals;
    const Correspondence& m_correspondence;
    const Meetings& m_meetings;
};

/// The bytes, read through a connection of its own: for a Task. NotFound when they are not in the file any more.
Result<QByteArray> attachmentBytes(const DatabaseSource& source, AttachmentContentId content);

} // namespace brobygger
