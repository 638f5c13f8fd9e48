// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_store.h"

#include "core/base/time/dates.h"

namespace brobygger {

namespace {
constexpr const char* forCitizenSql = "SELECT * FROM document WHERE citizen_id = :citizen_id ORDER BY made_at DESC, id DESC";
constexpr const char* madeOnSql = R"(
    SELECT count(*) AS documents FROM document
    WHERE made_at >= :from AND made_at < :before
      AND (kind = :kind OR (:is_letter = 1 AND kind IN ('offer_letter', 'citizen_letter', 'considerations_request',
                                                        'doctor_letter', 'municipal_letter', 'citizen_offer',
                                                        'meeting_invitation', 'citizen_invitation', 'meeting_minutes',
                                                        'citizen_minutes'))))";
constexpr const char* writtenSql = R"(
    SELECT 1 FROM plain_file WHERE direction = 'written' AND replace(path, '\', '/') LIKE '%/' || :name || '.%' LIMIT 1)";
} // namespace

const StoreTable<Document>& DocumentStore::table() {
    // What was sent stays as it was; only what became of it changes.
    static const StoreTable<Document> table{
        "document",
        RecordKind::Document,
        ownedBy<&Document::citizen>,
        {field<&Document::citizen>("citizen_id").once(), field<&Document::referral>("outgoing_referral_id").once(),
         coded<documentKindFromCode, &Document::kind>("kind").once(), field<&Document::title>("title").once(),
         field<&Document::recipient>("recipient").once(), field<&Document::html>("html").once(),
         field<&Document::ownTemplate>("own_template_id").once(), field<&Document::madeAt>("made_at").once(),
         field<&Document::sentOn>("sent_on").once(), optionalCode<&Document::sentVia>("sent_via").once(),
         field<&Document::sentReason>("sent_reason").once(), field<&Document::isToBeFiled>("to_be_filed"),
         field<&Document::filedOn>("filed_on")},
        Stamps::Created};
    return table;
}

void DocumentStore::insert(Write& write, const Document& document) { table().insert(write, document); }

void DocumentStore::update(Write& write, const Document& before, const Document& after) {
    table().update(write, before, after);
}

void DocumentStore::remove(Write& write, const Document& document) { table().remove(write, document); }

std::optional<Document> DocumentStore::find(DocumentId id) const { return table().find(m_database, id); }

QList<Document> DocumentStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, forCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

qsizetype DocumentStore::countMadeOn(QDate day, DocumentKind kind) const {
    Statement select(m_database, madeOnSql);
    select.bind(":from", isoDate(day)).bind(":before", isoDate(day.addDays(1)));
    select.bind(":kind", toCode(kind)).bind(":is_letter", isLetter(kind));
    return select.step() ? static_cast<qsizetype>(select.integer("documents")) : 0;
}

bool DocumentStore::isFileWritten(const QString& name) const {
    Statement select(m_database, writtenSql);
    return select.bind(":name", name).step();
}

} // namespace brobygger
