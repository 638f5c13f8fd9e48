// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/evaluation_sheets/labour_sheet.h"

#include "core/imports/caseload/code_field.h"
#include "core/imports/evaluation_sheets/sheet_record_store.h"
#include "core/imports/rows/import_log.h"
#include "core/labour/labour_rules.h"
#include "core/labour/labour_store.h"

namespace brobygger {

namespace {
QHash<QString, QStringList> statusWords() {
    return {{QStringLiteral("employed"),
             {QStringLiteral("i arbejde"), QStringLiteral("i beskæftigelse"), QStringLiteral("ordinært arbejde")}},
            {QStringLiteral("unemployment_benefit"), {QStringLiteral("dagpenge"), QStringLiteral("a-dagpenge")}},
            {QStringLiteral("light_job"), {QStringLiteral("skånejob")}},
            {QStringLiteral("student_grant"), {QStringLiteral("SU")}},
            {QStringLiteral("unknown"), {QStringLiteral("ukendt")}}};
}
} // namespace

QList<ImportField<LabourLine>> labourFields(const CaseloadWords& words) {
    const auto whose = [](auto& line) -> auto& { return line.whose; };
    const auto part = [](auto at) { return [at](auto& line) -> auto& { return line.status.*at; }; };
    QList<ImportField<LabourLine>> fields = whoseFields<LabourLine>(whose);
    fields << named(key(dateAt<LabourLine>(part(&LabourStatus::from), words.format)), "from_on", "from",
                    {QStringLiteral("Fra"), QStringLiteral("Från"), QStringLiteral("From")});
    fields << named(key(dateAt<LabourLine>(part(&LabourStatus::to), words.format)), "to_on", "to",
                    {QStringLiteral("Til"), QStringLiteral("Till"), QStringLiteral("To")});
    fields << named(always(codeAt<LabourLine>(part(&LabourStatus::status), words, "labour_market_status", statusWords())),
                    "status", "status",
                    {QStringLiteral("Status"), QStringLiteral("Status"), QStringLiteral("Status"),
                     QStringLiteral("Arbejdsmarkedsstatus"), QStringLiteral("Forsørgelse")});
    fields << named(textAt<LabourLine>(part(&LabourStatus::source)), "source", "source",
                    {QStringLiteral("Kilde"), QStringLiteral("Källa"), QStringLiteral("Source")});
    return fields;
}

ImportRecipe<LabourLine> labourRecipe(const ImportServices& services, const CellFormat& format) {
    Database& database = services.session.database();
    const auto store = std::make_shared<LabourStore>(database);
    const auto known = std::make_shared<SheetRecordStore>(database);
    const auto finder = std::make_shared<WhoseFinder>(database, services.settings.value(programmeInUse));
    const QDate today = services.session.clock().today();
    const Codes& codes = services.codes;

    ImportRecipe<LabourLine> recipe;
    recipe.fields = labourFields(wordsOf(services, format));
    recipe.existing = [store, known, finder](LabourLine& said, Problems& problems) -> std::optional<LabourLine> {
        finder->findPerson(said.whose, problems);
        const QList<qint64> found = known->labourStatuses(said.whose.citizen, said.status.from);
        const auto status = store->find(LabourStatusId(theOnly(found, problems)));
        return status ? std::optional(LabourLine{status->id, said.whose, *status}) : std::nullopt;
    };
    recipe.start = [](const LabourLine& said) { return LabourLine{{}, said.whose, {}}; };
    recipe.completed = [](LabourLine line, const std::optional<LabourLine>&) {
        line.status.citizen = line.whose.citizen;
        return line;
    };
    recipe.check = [store, today](const LabourLine& line) {
        return check(line.status, store->forCitizen(line.status.citizen), line.whose.birthDate, today);
    };
    recipe.title = [&codes](const LabourLine& line) {
        return lineTitle({line.whose.name, formatDate(line.status.from),
                          codes.name(QStringLiteral("labour_market_status"), line.status.status, QStringLiteral("da"))});
    };
    recipe.identity = [](const LabourLine& line) {
        return line.whose.citizen.toString() + QLatin1Char(' ') + isoDate(line.status.from);
    };
    recipe.byHand = writtenByHand(std::make_shared<ImportStore>(database));
    recipe.keep = [store](ImportLog& log, const std::optional<LabourLine>& before, const LabourLine& after) {
        log.keep(RecordKind::LabourStatus, *store, before ? &before->status : nullptr, after.status);
        log.touches(after.status.citizen);
    };
    return recipe;
}

} // namespace brobygger
