// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_store.h"

#include "core/base/dates.h"

namespace brobygger {

namespace {
constexpr const char* insertSql = R"(
    INSERT INTO document (id, citizen_id, outgoing_referral_id, kind, title, recipient, html, made_at, sent_on, sent_via,
        sent_reason, to_be_filed, filed_on, created_at)
    VALUES (:id, :citizen_id, :outgoing_referral_id, :kind, :title, :recipient, :html, :made_at, :sent_on, :sent_via,
        :sent_reason, :to_be_filed, :filed_on, :stamp))";
/// What was sent stays as it was; only what became of it changes.
constexpr const char* updateSql =
    "UPDATE document SET to_be_filed = :to_be_filed, filed_on = :filed_on WHERE id = :id";
constexpr const char* removeSql = "DELETE FROM document WHERE id = :id";
constexpr const char* selectSql = "SELECT * FROM document WHERE id = :id";
constexpr const char* forCitizenSql =
    "SELECT * FROM document WHERE citizen_id = :citizen_id ORDER BY made_at DESC, id DESC";
constexpr const char* madeOnSql =
    "SELECT count(*) AS documents FROM document WHERE made_at >= :from AND made_at < :before";


Document fromRow(const Statement& row) {
    Document document;
    document.id = row.id<DocumentId>("id");
    document.citizen = row.id<CitizenId>("citizen_id");
    document.referral = row.id<OutgoingReferralId>("outgoing_referral_id");
    document.kind = documentKindFromId(row.text("kind"));
    document.title = row.text("title");
    document.recipient = row.text("recipient");
    document.html = row.text("html");
    document.madeAt = row.minute("made_at");
    document.sentOn = row.date("sent_on");
    document.sentVia = row.text("sent_via");
    document.sentReason = row.text("sent_reason");
    document.isToBeFiled = row.truth("to_be_filed");
    document.filedOn = row.date("filed_on");
    return document;
}

Values valuesOf(const Document& document) {
    return Values()
        .set("citizen_id", document.citizen)
        .set("outgoing_referral_id", document.referral)
        .set("kind", documentKindId(document.kind))
        .set("title", document.title)
        .set("recipient", document.recipient)
        .set("html", document.html)
        .set("made_at", document.madeAt)
        .set("sent_on", document.sentOn)
        .setOptional("sent_via", document.sentVia)
        .set("sent_reason", document.sentReason)
        .set("to_be_filed", document.isToBeFiled)
        .set("filed_on", document.filedOn);
}

QList<Document> readAll(Statement& select) {
    QList<Document> documents;
    while (select.step()) {
        documents.append(fromRow(select));
    }
    return documents;
}
} // namespace

void DocumentStore::insert(Write& write, const Document& document) {
    Statement(m_database, insertSql)
        .bind(valuesOf(document))
        .bind(":id", document.id)
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::Document, document.id.value(), document.citizen.value());
}

void DocumentStore::update(Write& write, const Document& before, const Document& after) {
    if (!write.changed(RecordKind::Document, after.id.value(), valuesOf(before), valuesOf(after),
                       after.citizen.value())) {
        return;
    }
    Statement(m_database, updateSql)
        .bind(":to_be_filed", after.isToBeFiled)
        .bind(":filed_on", after.filedOn)
        .bind(":id", after.id)
        .run();
}

void DocumentStore::remove(Write& write, const Document& document) {
    Statement(m_database, removeSql).bind(":id", document.id).run();
    write.removed(RecordKind::Document, document.id.value(), document.citizen.value());
}

std::optional<Document> DocumentStore::find(DocumentId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<Document> DocumentStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, forCitizenSql);
    select.bind(":citizen_id", citizen);
    return readAll(select);
}

qsizetype DocumentStore::countMadeOn(QDate day) const {
    Statement select(m_database, madeOnSql);
    select.bind(":from", isoDate(day)).bind(":before", isoDate(day.addDays(1)));
    return select.step() ? static_cast<qsizetype>(select.integer("documents")) : 0;
}

} // namespace brobygger
