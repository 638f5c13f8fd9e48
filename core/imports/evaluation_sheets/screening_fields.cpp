// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/caseload/verdict_words.h"
#include "core/imports/evaluation_sheets/screening_sheet.h"
#include "core/imports/rows/import_words.h"
#include "core/imports/rows/open_columns.h"

namespace brobygger {

namespace {

QList<WordChoice> criteriaSetChoices(const CaseloadWords& words) {
    QList<WordChoice> sets;
    const QList<CriteriaSet> all = words.programme ? words.programme->criteriaSets : QList<CriteriaSet>();
    for (const CriteriaSet& set : all) {
        sets.append(
            {set.id,
             {set.name.in(QStringLiteral("da")), set.name.in(QStringLiteral("sv")), set.name.in(QStringLiteral("en"))}});
    }
    return sets;
}

QList<WordChoice> stateChoices() {
    return {
        {QStringLiteral("met"),
         {QStringLiteral("opfyldt"), QStringLiteral("uppfyllt"), QStringLiteral("met"), QStringLiteral("ja")}},
        {QStringLiteral("not_met"),
         {QStringLiteral("ikke opfyldt"), QStringLiteral("inte uppfyllt"), QStringLiteral("not met"), QStringLiteral("nej")}},
        {QStringLiteral("unknown"),
         {QStringLiteral("uoplyst"), QStringLiteral("okänt"), QStringLiteral("unknown"), QStringLiteral("ukendt")}}};
}

CellValue noSuchCriterion(const QString&) {
    return {{}, ImportsWords::tr("The programme has no criterion of this name, so the answer is not taken.")};
}

ImportField<ScreeningLine> criterionField(const QString& criterion) {
    if (criterion.isEmpty()) {
        return keptElsewhere<ScreeningLine>(noSuchCriterion);
    }
    ImportField<ScreeningLine> field = wordAt<ScreeningLine>(member(&ScreeningLine::verdict), stateChoices());
    field.text = [criterion](const ScreeningLine& line) { return line.answers.value(criterion); };
    field.put = [criterion](ScreeningLine& line, const QString& text) { line.answers.insert(criterion, text); };
    field.property = criterionProperty(criterion);
    return field;
}

} // namespace

QString criterionProperty(const QString& criterion) { return QStringLiteral("criterion ") + criterion; }

QString criterionMeant(const QString& column, const CaseloadWords& words) {
    const QString said = foldedText(openWord(ImportKind::Screenings, column));
    const QList<CriteriaSet> sets = words.programme ? words.programme->criteriaSets : QList<CriteriaSet>();
    for (const CriteriaSet& set : sets) {
        for (const Criterion& criterion : set.criteria) {
            for (const QString& name : {criterion.id, criterion.text.da, criterion.text.sv, criterion.text.en}) {
                if (!name.isEmpty() && foldedText(name) == said) {
                    return criterion.id;
                }
            }
        }
    }
    return {};
}

QList<ImportField<ScreeningLine>> screeningFields(const CaseloadWords& words) {
    const auto whose = [](auto& line) -> auto& { return line.whose; };
    const auto part = [](auto at) { return [at](auto& line) -> auto& { return line.screening.*at; }; };
    QList<ImportField<ScreeningLine>> fields = whoseFields<ScreeningLine>(whose);
    fields << courseNumberField<ScreeningLine>(whose, "course_id");
    fields << named(key(dateAt<ScreeningLine>(part(&Screening::screenedOn), words.format)), "screened_on", "screenedOn",
                    {QStringLiteral("Dato"), QStringLiteral("Datum"), QStringLiteral("Date")});
    fields << named(
        textAt<ScreeningLine>(part(&Screening::screener)), "screener", "screener",
        {QStringLiteral("Screener"), QStringLiteral("Screenare"), QStringLiteral("Screener"), QStringLiteral("Screenet af")});
    fields << named(wordAt<ScreeningLine>(part(&Screening::criteriaSet), criteriaSetChoices(words)), "criteria_set",
                    "criteriaSet",
                    {QStringLiteral("Kriteriesæt"), QStringLiteral("Kriterier"), QStringLiteral("Criteria set")});
    fields << named(key(wordAt<ScreeningLine>(member(&ScreeningLine::verdict), verdictWords())), "verdict", "tool",
                    {QStringLiteral("Redskab"), QStringLiteral("Verktyg"), QStringLiteral("Tool")});
    fields << named(key(wordAt<ScreeningLine>(member(&ScreeningLine::decision), verdictWords())), "decision", "decision",
                    {QStringLiteral("Afgørelse"), QStringLiteral("Beslut"), QStringLiteral("Decision")});
    for (const QString& column : words.columns) {
        const QStringList names = openNames(ImportKind::Screenings, column);
        if (!names.isEmpty()) {
            ImportField<ScreeningLine> field = criterionField(criterionMeant(column, words));
            field.id = column;
            field.names = names;
            fields << field;
        }
    }
    return fields;
}

} // namespace brobygger
