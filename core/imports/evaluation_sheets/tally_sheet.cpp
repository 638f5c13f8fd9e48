// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/evaluation_sheets/tally_sheet.h"

#include "core/imports/caseload/code_field.h"
#include "core/imports/evaluation_sheets/sheet_record_store.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/reach/refusal_tally_rules.h"
#include "core/reach/refusal_tally_store.h"

#include <QRegularExpression>

namespace brobygger {

namespace {

constexpr auto monthFormat = "yyyy-MM";
QString monthText(QDate month) { return month.toString(QLatin1String(monthFormat)); }

/// "2026-03", "03-2026", "marts 2026", and "mar-26" and the first of the month, which spreadsheets make of it.
CellValue readMonthCell(const QString& cell, const CellFormat& format) {
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-./](\\d{1,2})$"));
    static const QRegularExpression yearLast(QStringLiteral("^(\\d{1,2})[-./ ](\\d{4})$"));
    static const QRegularExpression inWords(QStringLiteral("^(\\p{L}{3,})\\.?[- ](\\d{2}|\\d{4})$"));
    const QString text = plainNumerals(cell.simplified());
    QDate month;
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        month = QDate(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    } else if (const auto last = yearLast.match(text); last.hasMatch()) {
        month = QDate(last.captured(2).toInt(), last.captured(1).toInt(), 1);
    } else if (const auto word = inWords.match(text); word.hasMatch()) {
        const int year = word.captured(2).toInt();
        month = QDate(year < 100 ? 2000 + year : year, monthNamed(word.captured(1)), 1);
    } else if (const QDate day = fromIsoDate(readDateCell(cell, format).text); day.isValid()) {
        month = QDate(day.year(), day.month(), 1);
    }
    return month.isValid() ? CellValue{monthText(month)}
                           : CellValue{{}, ImportsWords::tr("This is no month. Write for example 2026-03.")};
}

ImportField<TallyLine> monthField(const CellFormat& format) {
    ImportField<TallyLine> field;
    field.read = [format](const QString& cell) { return readMonthCell(cell, format); };
    field.text = [](const TallyLine& line) { return monthText(line.tally.month); };
    field.put = [](TallyLine& line, const QString& text) { line.tally.month = fromIsoDate(text + QStringLiteral("-01")); };
    return named(key(field), "month", "month", {QStringLiteral("Måned"), QStringLiteral("Månad"), QStringLiteral("Month")});
}

QList<WordChoice> sexChoices() {
    return {
        {QStringLiteral("female"),
         {QStringLiteral("kvinde"), QStringLiteral("kvinna"), QStringLiteral("woman"), QStringLiteral("kvinder"),
          QStringLiteral("k")}},
        {QStringLiteral("male"),
         {QStringLiteral("mand"), QStringLiteral("man"), QStringLiteral("man"), QStringLiteral("mænd"), QStringLiteral("m")}},
        {QStringLiteral("other"), {QStringLiteral("andet"), QStringLiteral("annat"), QStringLiteral("other")}}};
}

QList<WordChoice> ageChoices() {
    QList<WordChoice> groups;
    for (const QString& group : ageGroups()) {
        groups.append({group, {group, group, group, group + QStringLiteral(" år"), group + QStringLiteral(" years")}});
    }
    groups.last().words << QStringLiteral("80+") << QStringLiteral("80 og derover") << QStringLiteral("over 80");
    return groups;
}

} // namespace

QList<ImportField<TallyLine>> tallyFields(const CaseloadWords& words) {
    const auto part = [](auto at) { return [at](auto& line) -> auto& { return line.tally.*at; }; };
    return {
        monthField(words.format),
        named(textAt<TallyLine>(part(&RefusalTally::clinic)), "clinic", "clinic",
              {QStringLiteral("Klinik"), QStringLiteral("Klinik"), QStringLiteral("Clinic"), QStringLiteral("Lægehus")}),
        named(key(wordAt<TallyLine>(part(&RefusalTally::sex), sexChoices())), "sex", "sex",
              {QStringLiteral("Køn"), QStringLiteral("Kön"), QStringLiteral("Sex")}),
        named(key(wordAt<TallyLine>(part(&RefusalTally::ageGroup), ageChoices())), "age_group", "ageGroup",
              {QStringLiteral("Aldersgruppe"), QStringLiteral("Åldersgrupp"), QStringLiteral("Age group")}),
        named(key(codeAt<TallyLine>(part(&RefusalTally::reason), words, "participation_no")), "reason", "reason",
              {QStringLiteral("Nej-grund"), QStringLiteral("Skäl till nej"), QStringLiteral("Reason for refusing")}),
        named(key(numberField(&TallyLine::number)), "number", "number",
              {QStringLiteral("Antal"), QStringLiteral("Antal"), QStringLiteral("Number"), QStringLiteral("Count")}),
    };
}

ImportRecipe<TallyLine> tallyRecipe(const ImportServices& services, const CellFormat& format) {
    Database& database = services.session.database();
    const auto store = std::make_shared<RefusalTallyStore>(database);
    const auto known = std::make_shared<SheetRecordStore>(database);
    const QDate today = services.session.clock().today();
    const Codes& codes = services.codes;

    ImportRecipe<TallyLine> recipe;
    recipe.fields = tallyFields(wordsOf(services, format));
    recipe.existing = [store, known](TallyLine& said, Problems& problems) -> std::optional<TallyLine> {
        const auto tally = store->find(RefusalTallyId(theOnly(known->tallies(said.tally), problems)));
        return tally ? std::optional(TallyLine{tally->id, *tally, tally->number}) : std::nullopt;
    };
    recipe.completed = [](TallyLine line, const std::optional<TallyLine>&) {
        line.tally.number = line.number.value_or(0);
        return line;
    };
    recipe.check = [today](const TallyLine& line) { return check(line.tally, today); };
    recipe.title = [&codes](const TallyLine& line) {
        const RefusalTally& tally = line.tally;
        return lineTitle({monthText(tally.month), tally.clinic, tally.ageGroup,
                          tally.reason.isEmpty()
                              ? QString()
                              : codes.name(QStringLiteral("participation_no"), tally.reason, QStringLiteral("da"))});
    };
    recipe.identity = [](const TallyLine& line) {
        const RefusalTally& tally = line.tally;
        return QStringList{monthText(tally.month), tally.clinic, tally.sex, tally.ageGroup, tally.reason}.join(
            QLatin1Char('\n'));
    };
    recipe.byHand = writtenByHand(std::make_shared<ImportStore>(database));
    recipe.keep = [store](ImportLog& log, const std::optional<TallyLine>& before, const TallyLine& after) {
        log.keep(RecordKind::RefusalTally, *store, before ? &before->tally : nullptr, after.tally);
    };
    return recipe;
}

} // namespace brobygger
