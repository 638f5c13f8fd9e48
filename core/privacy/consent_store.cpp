// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/consent_store.h"

#include "core/base/text/code_names.h"

namespace brobygger {

const char* const lapsingConsent = R"(t.withdrawn_on IS NULL AND t.valid_to IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM consent n
        WHERE n.citizen_id = t.citizen_id AND n.id <> t.id AND n.withdrawn_on IS NULL AND n.direction = t.direction
          AND n.from_whom = t.from_whom AND n.to_whom = t.to_whom
          AND (n.valid_to IS NULL OR n.valid_to > t.valid_to)))";

namespace {
constexpr const char* forCitizenSql = "SELECT * FROM consent WHERE citizen_id = :citizen_id ORDER BY given_on DESC, id DESC";
constexpr const char* reliedOnSql = R"(
    SELECT EXISTS (SELECT 1 FROM document WHERE citizen_id = :citizen_id AND id > :id)
        OR EXISTS (SELECT 1 FROM short_message WHERE citizen_id = :citizen_id AND direction = 'sent' AND id > :id)
        OR EXISTS (SELECT 1 FROM course JOIN consent ON consent.id = :id
                   WHERE course.citizen_id = :citizen_id AND course.started_on IS NOT NULL
                     AND course.changed_at > consent.created_at) AS is_relied_on)";
constexpr const char* sheetsSql = R"(
    SELECT * FROM information_sheet
    WHERE citizen_id = :citizen_id ORDER BY given_on DESC, id DESC)";

constexpr CodeNames<ConsentBasis, 2> basisNames{
    {{{ConsentBasis::Consent, "consent"}, {ConsentBasis::LegalBasis, "legal_basis"}}}};
constexpr CodeNames<ConsentDirection, 2> directionNames{
    {{{ConsentDirection::Obtain, "obtain"}, {ConsentDirection::PassOn, "pass_on"}}}};

QString basisCode(ConsentBasis basis) { return basisNames.name(basis); }
QString directionCode(ConsentDirection direction) { return directionNames.name(direction); }

ConsentBasis basisFromCode(const QString& code) { return basisNames.value(code).value_or(ConsentBasis::Consent); }
ConsentDirection directionFromCode(const QString& code) {
    return directionNames.value(code).value_or(ConsentDirection::PassOn);
}

QString joinedCodes(const QStringList& codes) { return codes.join(QLatin1Char(',')); }
QStringList codesIn(const QString& text) { return text.split(QLatin1Char(','), Qt::SkipEmptyParts); }

} // namespace

const StoreTable<Consent>& ConsentStore::table() {
    static const StoreTable<Consent> table{
        "consent",
        RecordKind::Consent,
        ownedBy<&Consent::citizen>,
        {field<&Consent::citizen>("citizen_id").once(), asText<basisCode, basisFromCode, &Consent::basis>("basis"),
         asText<directionCode, directionFromCode, &Consent::direction>("direction"), field<&Consent::fromWhom>("from_whom"),
         field<&Consent::toWhom>("to_whom"), field<&Consent::partner>("partner_id"), field<&Consent::offer>("offer_id"),
         asText<joinedCodes, codesIn, &Consent::kinds>("kinds"), field<&Consent::purpose>("purpose"),
         optionalCode<&Consent::form>("form"), optionalCode<&Consent::legalBasis>("legal_basis"),
         field<&Consent::reason>("reason"), field<&Consent::givenOn>("given_on"), field<&Consent::validTo>("valid_to"),
         field<&Consent::withdrawnOn>("withdrawn_on")}};
    return table;
}

const StoreTable<InformationSheet>& ConsentStore::sheetTable() {
    static const StoreTable<InformationSheet> table{"information_sheet",
                                                    RecordKind::InformationSheet,
                                                    ownedBy<&InformationSheet::citizen>,
                                                    {field<&InformationSheet::citizen>("citizen_id").once(),
                                                     field<&InformationSheet::givenOn>("given_on").once(),
                                                     field<&InformationSheet::document>("document_id").once()},
                                                    Stamps::Created};
    return table;
}

void ConsentStore::insert(Write& write, const Consent& consent) { table().insert(write, consent); }

void ConsentStore::update(Write& write, const Consent& before, const Consent& after) { table().update(write, before, after); }

std::optional<Consent> ConsentStore::find(ConsentId id) const { return table().find(m_database, id); }

QList<Consent> ConsentStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, forCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

bool ConsentStore::isReliedOn(const Consent& consent) const {
    Statement select(m_database, reliedOnSql);
    select.bind(":citizen_id", consent.citizen).bind(":id", consent.id);
    return select.step() && select.truth("is_relied_on");
}

void ConsentStore::insert(Write& write, const InformationSheet& sheet) { sheetTable().insert(write, sheet); }

void ConsentStore::remove(Write& write, const InformationSheet& sheet) { sheetTable().remove(write, sheet); }

QList<InformationSheet> ConsentStore::sheets(CitizenId citizen) const {
    Statement select(m_database, sheetsSql);
    return sheetTable().readAll(select.bind(":citizen_id", citizen));
}

} // namespace brobygger
