// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_store.h"

#include <QCryptographicHash>

namespace brobygger {

namespace {
constexpr const char* attachmentsOfCitizenSql =
    "SELECT * FROM attachment WHERE citizen_id = :citizen_id ORDER BY added_at DESC, id DESC";
constexpr const char* attachedBytesSql = R"(
    SELECT coalesce(sum(size), 0) AS bytes
    FROM (SELECT DISTINCT content_id, size FROM attachment WHERE citizen_id = :citizen_id) AS contents)";
constexpr const char* contentWithSql = "SELECT id FROM attachment_content WHERE digest = :digest";
constexpr const char* contentBytesSql = "SELECT bytes FROM attachment_content WHERE id = :id";
constexpr const char* insertContentSql = "INSERT INTO attachment_content (id, digest, bytes) VALUES (:id, :digest, :bytes)";

QString contentDigest(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString joinedAttachmentKinds(const QStringList& kinds) { return kinds.join(QLatin1Char(',')); }
QStringList attachmentKindsIn(const QString& text) { return text.split(QLatin1Char(','), Qt::SkipEmptyParts); }
} // namespace

const StoreTable<Attachment>& AttachmentStore::table() {
    using Row = Attachment;
    static const StoreTable<Row> table{
        "attachment",
        RecordKind::Attachment,
        ownedBy<&Row::citizen>,
        {field<&Row::citizen>("citizen_id").once(), field<&Row::on, &AttachmentPlace::referral>("incoming_referral_id").once(),
         field<&Row::on, &AttachmentPlace::meeting>("meeting_id").once(),
         field<&Row::on, &AttachmentPlace::message>("short_message_id").once(), field<&Row::content>("content_id").once(),
         coded<attachmentTypeFromCode, &Row::type>("type").once(), field<&Row::size>("size").once(),
         field<&Row::title>("title"), field<&Row::source>("source"), field<&Row::datedOn>("dated_on"),
         asText<joinedAttachmentKinds, attachmentKindsIn, &Row::kinds>("kinds"), field<&Row::addedAt>("added_at").once()}};
    return table;
}

std::optional<Attachment> AttachmentStore::find(AttachmentId id) const { return table().find(m_database, id); }

QList<Attachment> AttachmentStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, attachmentsOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

qint64 AttachmentStore::bytesOf(CitizenId citizen) const {
    Statement select(m_database, attachedBytesSql);
    return select.bind(":citizen_id", citizen).step() ? select.integer("bytes") : 0;
}

AttachmentContentId AttachmentStore::contentWith(const QByteArray& bytes) const {
    Statement select(m_database, contentWithSql);
    return select.bind(":digest", contentDigest(bytes)).step() ? select.id<AttachmentContentId>("id") : AttachmentContentId();
}

QByteArray AttachmentStore::bytesOf(AttachmentContentId content) const {
    Statement select(m_database, contentBytesSql);
    return select.bind(":id", content).step() ? select.bytes("bytes") : QByteArray();
}

AttachmentContentId AttachmentStore::keepContent(Write& write, const QByteArray& bytes) {
    if (const AttachmentContentId kept = contentWith(bytes); kept.isValid()) {
        return kept;
    }
    const auto id = write.newId<AttachmentContent>();
    Statement(m_database, insertContentSql)
        .bind(":id", id)
        .bind(":digest", contentDigest(bytes))
        .bind(":bytes", Value(bytes))
        .run();
    return id;
}

void AttachmentStore::insert(Write& write, const Attachment& attachment) { table().insert(write, attachment); }

void AttachmentStore::update(Write& write, const Attachment& before, const Attachment& after) {
    table().update(write, before, after);
}

void AttachmentStore::remove(Write& write, const Attachment& attachment) { table().remove(write, attachment); }

} // namespace brobygger
