// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachments.h"

#include "core/attachments/attachment_check.h"
#include "core/attachments/attachment_store.h"
#include "core/attachments/attachment_words.h"
#include "core/citizens/citizens.h"
#include "core/correspondence/correspondence.h"
#include "core/meetings/meetings.h"
#include "core/referrals/incoming_referrals.h"
#include "core/rights/restrictions.h"
#include "core/security/plain_file_store.h"
#include "core/security/plain_files.h"

#include <QFileInfo>
#include <algorithm>

namespace brobygger {

namespace {
constexpr qint64 megabyte = 1000 * 1000;
const QString attachmentFileKind = QStringLiteral("attachment");

QString titleFrom(const QString& fileName) {
    const QString name = QFileInfo(fileName).completeBaseName().simplified();
    return name.isEmpty() ? AttachmentWords::tr("Attached file") : name;
}

Result<void> checkNotThere(const AttachmentStore& store, const QList<Attachment>& there, const NewAttachment& file) {
    const AttachmentContentId content = store.contentWith(file.bytes);
    const auto same =
        std::ranges::find_if(there, [&](const Attachment& one) { return one.content == content && one.on == file.on; });
    if (!content.isValid() || same == there.end()) {
        return {};
    }
    return Error{ErrorKind::Conflict,
                 AttachmentWords::tr("“%1” is attached already, as “%2”.").arg(file.fileName, same->title)};
}

Undo undoAttaching(Session& session, const Attachment& added) {
    return [&session, added]() -> Result<void> {
        return session.write(QStringLiteral("attachment.add.undo"), [&added](Write& undoing) -> Result<void> {
            AttachmentStore store(undoing.database());
            const auto now = store.find(added.id);
            if (!now) {
                return recordGone();
            }
            if (!isAsLeft<AttachmentStore>(*now, added)) {
                return recordTouched();
            }
            store.remove(undoing, *now);
            return {};
        });
    };
}
} // namespace

AttachmentRoom Attachments::room(CitizenId citizen) const {
    return {m_settings.value(attachmentMegabytes) * megabyte, m_settings.value(citizenMegabytes) * megabyte,
            AttachmentStore(m_session.database()).bytesOf(citizen)};
}

Result<Added<Attachment>> Attachments::attach(const NewAttachment& file) {
    if (!m_citizens.find(file.citizen) || !isThere(file.citizen, file.on)) {
        return recordGone();
    }
    if (const Result<void> fits = checkRoom(room(file.citizen), file.fileName, file.bytes.size()); !fits) {
        return fits.error();
    }
    const Result<AttachmentType> type = checkedType(file.fileName, file.bytes);
    if (!type) {
        return type.error();
    }
    const QList<Attachment> there = forCitizen(file.citizen);
    if (const auto isNew = checkNotThere(AttachmentStore(m_session.database()), there, file); !isNew) {
        return isNew.error();
    }
    return m_session.write(QStringLiteral("attachment.add"), [&](Write& write) -> Result<Added<Attachment>> {
        AttachmentStore store(write.database());
        Attachment added;
        added.id = write.newId<Attachment>();
        added.citizen = file.citizen;
        added.on = file.on;
        added.content = store.keepContent(write, file.bytes);
        added.type = *type;
        added.size = file.bytes.size();
        added.title = titleFrom(file.fileName);
        added.addedAt = m_session.clock().now();
        store.insert(write, added);
        if (!file.readFrom.isEmpty()) {
            PlainFileStore(write.database()).insertRead(write, file.readFrom, attachmentFileKind, file.citizen.value());
        }
        return Added<Attachment>{added.id, undoAttaching(m_session, added)};
    });
}

Result<Undo> Attachments::change(const Attachment& attachment) {
    if (const Problems problems = check(attachment, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    return changeRecord<AttachmentStore>(m_session, QStringLiteral("attachment.change"), attachment.id,
                                         [&attachment](Attachment changed) -> Result<Attachment> {
                                             changed.title = attachment.title.simplified();
                                             changed.source = attachment.source.simplified();
                                             changed.datedOn = attachment.datedOn;
                                             changed.kinds = attachment.kinds;
                                             return changed;
                                         });
}

Result<Undo> Attachments::remove(AttachmentId id) {
    return m_session.write(QStringLiteral("attachment.remove"), [&](Write& write) -> Result<Undo> {
        AttachmentStore store(write.database());
        const auto removed = store.find(id);
        if (!removed) {
            return recordGone();
        }
        const QByteArray bytes = store.bytesOf(removed->content);
        store.remove(write, *removed);
        return Undo([this, removed = *removed, bytes]() -> Result<void> {
            return m_session.write(QStringLiteral("attachment.remove.undo"), [&](Write& undoing) -> Result<void> {
                AttachmentStore kept(undoing.database());
                if (kept.find(removed.id)) {
                    return recordTouched();
                }
                if (!m_citizens.find(removed.citizen)) {
                    return recordGone();
                }
                Attachment again = removed;
                again.content = kept.keepContent(undoing, bytes);
                again.on = isThere(removed.citizen, removed.on) ? removed.on : AttachmentPlace();
                kept.insert(undoing, again);
                return {};
            });
        });
    });
}

Result<void> Attachments::saveCopy(AttachmentId id, const QString& path) {
    const auto attachment = find(id);
    if (!attachment) {
        return recordGone();
    }
    if (Result<void> free = checkUnrestricted(m_session.database(), attachment->citizen); !free) {
        return free;
    }
    const QByteArray bytes = AttachmentStore(m_session.database()).bytesOf(attachment->content);
    return m_session.write(QStringLiteral("attachment.export"), [&](Write& write) -> Result<void> {
        write.happened(AuditAction::Exported, RecordKind::Attachment, id.value(), attachment->citizen.value());
        return writePlainFile(write, path, bytes, attachmentFileKind, attachment->citizen.value());
    });
}

std::optional<Attachment> Attachments::find(AttachmentId id) const { return AttachmentStore(m_session.database()).find(id); }

QList<Attachment> Attachments::forCitizen(CitizenId citizen) const {
    return AttachmentStore(m_session.database()).forCitizen(citizen);
}

QList<Attachment> Attachments::on(CitizenId citizen, const AttachmentPlace& place) const {
    QList<Attachment> attachments = forCitizen(citizen);
    attachments.removeIf([&place](const Attachment& one) { return one.on != place; });
    return attachments;
}

bool Attachments::isThere(CitizenId citizen, const AttachmentPlace& place) const {
    if (place.referral.isValid()) {
        const auto referral = m_referrals.find(place.referral);
        return referral && referral->citizen == citizen;
    }
    if (place.meeting.isValid()) {
        const auto meeting = m_meetings.find(place.meeting);
        return meeting && meeting->citizen == citizen;
    }
    if (place.message.isValid()) {
        const auto message = m_correspondence.find(place.message);
        return message && message->citizen == citizen;
    }
    return true;
}

Result<QByteArray> attachmentBytes(const DatabaseSource& source, AttachmentContentId content) {
    const auto database = source.open();
    if (!database) {
        return database.error();
    }
    const QByteArray bytes = AttachmentStore(**database).bytesOf(content);
    return bytes.isEmpty() ? Result<QByteArray>(recordGone()) : Result<QByteArray>(bytes);
}

} // namespace brobygger
