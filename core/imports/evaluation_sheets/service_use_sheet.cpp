// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/evaluation_sheets/service_use_sheet.h"

#include "core/imports/caseload/code_field.h"
#include "core/imports/evaluation_sheets/sheet_record_store.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/service_use/service_use_rules.h"
#include "core/service_use/service_use_store.h"
#include "core/service_use/use_sheet_store.h"

namespace brobygger {

namespace {
/// What people write beside the names of the list.
QHash<QString, QStringList> serviceWords() {
    return {{QStringLiteral("gp_kept"), {QStringLiteral("fremmøde hos egen læge (aftalt tid)")}}};
}

QList<WordChoice> sourceChoices() {
    return {{QStringLiteral("register"), {QStringLiteral("register"), QStringLiteral("register"), QStringLiteral("register")}},
            {QStringLiteral("journal"),
             {QStringLiteral("journal"), QStringLiteral("journal"), QStringLiteral("medical record"),
              QStringLiteral("lægejournal")}},
            {QStringLiteral("letter"),
             {QStringLiteral("brev"), QStringLiteral("brev"), QStringLiteral("letter"), QStringLiteral("udskrivningsbrev")}},
            {QStringLiteral("self"),
             {QStringLiteral("borgeren selv"), QStringLiteral("medborgaren själv"), QStringLiteral("the citizen"),
              QStringLiteral("borgeren"), QStringLiteral("borger"), QStringLiteral("selv")}}};
}

QList<WordChoice> certaintyChoices() {
    return {{QStringLiteral("known"), {QStringLiteral("kendt"), QStringLiteral("känt"), QStringLiteral("known")}},
            {QStringLiteral("partly"),
             {QStringLiteral("delvist kendt"), QStringLiteral("delvis känt"), QStringLiteral("partly known"),
              QStringLiteral("delvist")}},
            {QStringLiteral("unknown"),
             {QStringLiteral("ukendt"), QStringLiteral("okänt"), QStringLiteral("unknown"), QStringLiteral("uoplyst")}}};
}

ServiceUseLine completedUse(ServiceUseLine line) {
    line.use.citizen = line.whose.citizen;
    line.use.source = useSourceFromCode(line.source);
    if (line.certainty.isEmpty()) {
        line.certainty = toCode(UseCertainty::Known); // the preview shows it
    }
    line.use.certainty = useCertaintyFromCode(line.certainty);
    return line;
}

Problems checkUse(const ServiceUseLine& line, QDate today) {
    Problems problems = check(line.use, line.whose.birthDate, today);
    if (line.source.isEmpty()) {
        problems.error(QStringLiteral("source"), ImportsWords::tr("Write who knows it: register, journal, letter or citizen."));
    }
    return problems;
}

} // namespace

QList<ImportField<ServiceUseLine>> serviceUseFields(const CaseloadWords& words) {
    const auto whose = [](auto& line) -> auto& { return line.whose; };
    const auto part = [](auto at) { return [at](auto& line) -> auto& { return line.use.*at; }; };
    QList<ImportField<ServiceUseLine>> fields = whoseFields<ServiceUseLine>(whose);
    fields << named(codeAt<ServiceUseLine>(part(&ServiceUse::sector), words, "sector"), "sector", "sector",
                    {QStringLiteral("Sektor"), QStringLiteral("Sektor"), QStringLiteral("Sector")});
    fields << named(always(codeAt<ServiceUseLine>(part(&ServiceUse::kind), words, "service_kind", serviceWords())), "kind",
                    "kind", {QStringLiteral("Type"), QStringLiteral("Typ"), QStringLiteral("Type"), QStringLiteral("Ydelse")});
    fields << named(key(dateAt<ServiceUseLine>(part(&ServiceUse::from), words.format)), "from_on", "from",
                    {QStringLiteral("Fra"), QStringLiteral("Från"), QStringLiteral("From")});
    fields << named(key(dateAt<ServiceUseLine>(part(&ServiceUse::to), words.format)), "to_on", "to",
                    {QStringLiteral("Til"), QStringLiteral("Till"), QStringLiteral("To")});
    // A number is what the row is about: one that cannot be read is no number that is missing.
    fields << named(key(numberAt<ServiceUseLine>(part(&ServiceUse::number))), "number", "number",
                    {QStringLiteral("Antal"), QStringLiteral("Antal"), QStringLiteral("Count"), QStringLiteral("Antal gange")});
    fields << named(always(wordAt<ServiceUseLine>(member(&ServiceUseLine::source), sourceChoices())), "source", "source",
                    {QStringLiteral("Kilde"), QStringLiteral("Källa"), QStringLiteral("Source")});
    fields << named(key(wordAt<ServiceUseLine>(member(&ServiceUseLine::certainty), certaintyChoices())), "certainty",
                    "certainty", {QStringLiteral("Sikkerhed"), QStringLiteral("Säkerhet"), QStringLiteral("Certainty")});
    return fields;
}

ImportRecipe<ServiceUseLine> serviceUseRecipe(const ImportServices& services, const CellFormat& format) {
    Database& database = services.session.database();
    const auto store = std::make_shared<ServiceUseStore>(database);
    const auto known = std::make_shared<SheetRecordStore>(database);
    const auto finder = std::make_shared<WhoseFinder>(database, services.settings.value(programmeInUse));
    const QDate today = services.session.clock().today();
    const Codes& codes = services.codes;

    ImportRecipe<ServiceUseLine> recipe;
    recipe.fields = serviceUseFields(wordsOf(services, format));
    recipe.existing = [store, known, finder](ServiceUseLine& said, Problems& problems) -> std::optional<ServiceUseLine> {
        finder->findPerson(said.whose, problems);
        ServiceUse wanted = said.use;
        wanted.citizen = said.whose.citizen;
        wanted.source = useSourceFromCode(said.source);
        const auto found = store->find(ServiceUseId(theOnly(known->serviceUses(wanted), problems)));
        return found && !said.source.isEmpty() ? std::optional(ServiceUseLine{found->id, said.whose, *found,
                                                                              toCode(found->source), toCode(found->certainty)})
                                               : std::nullopt;
    };
    recipe.start = [](const ServiceUseLine& said) { return ServiceUseLine{{}, said.whose, {}, {}, {}}; };
    recipe.completed = [](const ServiceUseLine& line, const std::optional<ServiceUseLine>&) { return completedUse(line); };
    recipe.check = [today](const ServiceUseLine& line) { return checkUse(line, today); };
    recipe.title = [&codes](const ServiceUseLine& line) {
        return lineTitle({line.whose.name, codes.name(QStringLiteral("service_kind"), line.use.kind, QStringLiteral("da")),
                          formatDate(line.use.from), formatDate(line.use.to)});
    };
    recipe.identity = [](const ServiceUseLine& line) {
        const ServiceUse& use = line.use;
        return QStringList{line.whose.citizen.toString(), use.kind, isoDate(use.from), isoDate(use.to), line.source}.join(
            QLatin1Char('\n'));
    };
    recipe.byHand = writtenByHand(std::make_shared<ImportStore>(database));
    recipe.keep = [store](ImportLog& log, const std::optional<ServiceUseLine>& before, const ServiceUseLine& after) {
        log.keep(RecordKind::ServiceUse, *store, before ? &before->use : nullptr, after.use);
        log.touches(after.use.citizen);
    };
    recipe.finish = [](ImportLog& log) -> Result<void> {
        planUseSheets(log.write(), log.citizens());
        return {};
    };
    return recipe;
}

} // namespace brobygger
