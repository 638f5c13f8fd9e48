// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/consent_store.h"

#include "core/base/code_names.h"

namespace brobygger {

namespace {
constexpr const char* insertSql = R"(
    INSERT INTO consent (id, citizen_id, basis, direction, from_whom, to_whom, partner_id, offer_id, kinds, purpose, form,
        legal_basis, reason, given_on, valid_to, withdrawn_on, created_at, changed_at)
    VALUES (:id, :citizen_id, :basis, :direction, :from_whom, :to_whom, :partner_id, :offer_id, :kinds, :purpose, :form,
        :legal_basis, :reason, :given_on, :valid_to, :withdrawn_on, :stamp, :stamp))";
constexpr const char* updateSql = R"(
    UPDATE consent SET basis = :basis, direction = :direction, from_whom = :from_whom, to_whom = :to_whom,
        partner_id = :partner_id, offer_id = :offer_id, kinds = :kinds, purpose = :purpose, form = :form,
        legal_basis = :legal_basis, reason = :reason, given_on = :given_on, valid_to = :valid_to,
        withdrawn_on = :withdrawn_on, changed_at = :stamp
    WHERE id = :id)";
constexpr const char* selectSql = "SELECT * FROM consent WHERE id = :id";
constexpr const char* forCitizenSql =
    "SELECT * FROM consent WHERE citizen_id = :citizen_id ORDER BY given_on DESC, id DESC";
constexpr const char* reliedOnSql = R"(
    SELECT EXISTS (SELECT 1 FROM document WHERE citizen_id = :citizen_id AND id > :id)
        OR EXISTS (SELECT 1 FROM course JOIN consent ON consent.id = :id
                   WHERE course.citizen_id = :citizen_id AND course.started_on IS NOT NULL
                     AND course.changed_at > consent.created_at) AS is_relied_on)";
constexpr const char* insertSheetSql = R"(
    INSERT INTO information_sheet (id, citizen_id, given_on, document_id, created_at)
    VALUES (:id, :citizen_id, :given_on, :document_id, :stamp))";
constexpr const char* removeSheetSql = "DELETE FROM information_sheet WHERE id = :id";
constexpr const char* sheetsSql = R"(
    SELECT id, citizen_id, given_on, document_id FROM information_sheet
    WHERE citizen_id = :citizen_id ORDER BY given_on DESC, id DESC)";

constexpr CodeNames<ConsentBasis, 2> basisNames{
    {{{ConsentBasis::Consent, "consent"}, {ConsentBasis::LegalBasis, "legal_basis"}}}};
constexpr CodeNames<ConsentDirection, 2> directionNames{
    {{{ConsentDirection::Obtain, "obtain"}, {ConsentDirection::PassOn, "pass_on"}}}};

Consent fromRow(const Statement& row) {
    Consent consent;
    consent.id = row.id<ConsentId>("id");
    consent.citizen = row.id<CitizenId>("citizen_id");
    consent.basis = basisNames.value(row.text("basis")).value_or(ConsentBasis::Consent);
    consent.direction = directionNames.value(row.text("direction")).value_or(ConsentDirection::PassOn);
    consent.fromWhom = row.text("from_whom");
    consent.toWhom = row.text("to_whom");
    consent.partner = row.id<PartnerId>("partner_id");
    consent.offer = row.id<OfferId>("offer_id");
    consent.kinds = row.text("kinds").split(QLatin1Char(','), Qt::SkipEmptyParts);
    consent.purpose = row.text("purpose");
    consent.form = row.text("form");
    consent.legalBasis = row.text("legal_basis");
    consent.reason = row.text("reason");
    consent.givenOn = row.date("given_on");
    consent.validTo = row.date("valid_to");
    consent.withdrawnOn = row.date("withdrawn_on");
    return consent;
}

Values valuesOf(const Consent& consent) {
    return Values()
        .set("basis", basisNames.name(consent.basis))
        .set("direction", directionNames.name(consent.direction))
        .set("from_whom", consent.fromWhom)
        .set("to_whom", consent.toWhom)
        .set("partner_id", consent.partner)
        .set("offer_id", consent.offer)
        .set("kinds", consent.kinds.join(QLatin1Char(',')))
        .set("purpose", consent.purpose)
        .setOptional("form", consent.form)
        .setOptional("legal_basis", consent.legalBasis)
        .set("reason", consent.reason)
        .set("given_on", consent.givenOn)
        .set("valid_to", consent.validTo)
        .set("withdrawn_on", consent.withdrawnOn);
}

InformationSheet sheetFromRow(const Statement& row) {
    return {row.id<InformationSheetId>("id"), row.id<CitizenId>("citizen_id"), row.date("given_on"),
            row.id<DocumentId>("document_id")};
}

QList<Consent> readAll(Statement& select) {
    QList<Consent> consents;
    while (select.step()) {
        consents.append(fromRow(select));
    }
    return consents;
}
} // namespace

void ConsentStore::insert(Write& write, const Consent& consent) {
    Statement(m_database, insertSql)
        .bind(valuesOf(consent))
        .bind(":id", consent.id)
        .bind(":citizen_id", consent.citizen)
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::Consent, consent.id.value(), consent.citizen.value());
}

void ConsentStore::update(Write& write, const Consent& before, const Consent& after) {
    if (!write.changed(RecordKind::Consent, after.id.value(), valuesOf(before), valuesOf(after),
                       after.citizen.value())) {
        return;
    }
    Statement(m_database, updateSql)
        .bind(valuesOf(after))
        .bind(":id", after.id)
        .bind(":stamp", write.stamp())
        .run();
}

std::optional<Consent> ConsentStore::find(ConsentId id) const {
    Statement select(m_database, selectSql);
    select.bind(":id", id);
    return select.step() ? std::optional(fromRow(select)) : std::nullopt;
}

QList<Consent> ConsentStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, forCitizenSql);
    select.bind(":citizen_id", citizen);
    return readAll(select);
}

bool ConsentStore::isReliedOn(const Consent& consent) const {
    Statement select(m_database, reliedOnSql);
    select.bind(":citizen_id", consent.citizen).bind(":id", consent.id);
    return select.step() && select.truth("is_relied_on");
}

void ConsentStore::insert(Write& write, const InformationSheet& sheet) {
    Statement(m_database, insertSheetSql)
        .bind(":id", sheet.id)
        .bind(":citizen_id", sheet.citizen)
        .bind(":given_on", sheet.givenOn)
        .bind(":document_id", sheet.document)
        .bind(":stamp", write.stamp())
        .run();
    write.created(RecordKind::InformationSheet, sheet.id.value(), sheet.citizen.value());
}

void ConsentStore::remove(Write& write, const InformationSheet& sheet) {
    Statement(m_database, removeSheetSql).bind(":id", sheet.id).run();
    write.removed(RecordKind::InformationSheet, sheet.id.value(), sheet.citizen.value());
}

QList<InformationSheet> ConsentStore::sheets(CitizenId citizen) const {
    Statement select(m_database, sheetsSql);
    select.bind(":citizen_id", citizen);
    QList<InformationSheet> sheets;
    while (select.step()) {
        sheets.append(sheetFromRow(select));
    }
    return sheets;
}

} // namespace brobygger
