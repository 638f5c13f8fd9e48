// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/caseload/rung_columns.h"

#include "core/imports/rows/import_words.h"
#include "core/imports/rows/open_columns.h"

namespace brobygger {

namespace {
/// The id of the rung that a word means; empty when the ladder has none of that name.
QString rungMeant(const QString& word, const QList<HandOverStep>& ladder) {
    const QString said = foldedText(word);
    for (const HandOverStep& step : ladder) {
        for (const QString& name : {step.id, step.name.da, step.name.sv, step.name.en}) {
            if (!name.isEmpty() && foldedText(name) == said) {
                return step.id;
            }
        }
    }
    return {};
}

CellValue noSuchRung(const QString&) {
    return {{}, ImportsWords::tr("The ladder of the programme has no step of this name, so the day is not taken.")};
}

ImportField<CourseLine> rungField(const QString& rung, const CellFormat& format) {
    if (rung.isEmpty()) {
        return keptElsewhere<CourseLine>(noSuchRung);
    }
    ImportField<CourseLine> field;
    field.type = CellType::Date;
    field.read = [format](const QString& cell) { return readDateCell(cell, format); };
    field.text = [rung](const CourseLine& line) { return isoDate(line.rungs.value(rung).day); };
    field.put = [rung](CourseLine& line, const QString& text) {
        CourseRung& kept = line.rungs[rung];
        kept.rung = rung;
        kept.day = fromIsoDate(text);
    };
    field.shown = [](const QString& text) { return formatDate(fromIsoDate(text)); };
    field.property = rungProperty(rung);
    return field;
}
} // namespace

QString rungProperty(const QString& rung) { return QStringLiteral("rung ") + rung; }

QHash<QString, QString> rungColumns(const CaseloadWords& words) {
    QHash<QString, QString> columns;
    const QList<HandOverStep> ladder = words.programme ? words.programme->handOver : QList<HandOverStep>();
    for (const QString& column : words.columns) {
        const QString rung = rungMeant(openWord(ImportKind::Courses, column), ladder);
        if (!rung.isEmpty()) {
            columns.insert(column, rung);
        }
    }
    return columns;
}

QList<ImportField<CourseLine>> rungFields(const CaseloadWords& words) {
    const QHash<QString, QString> rungs = rungColumns(words);
    QList<ImportField<CourseLine>> fields;
    for (const QString& column : words.columns) {
        const QStringList names = openNames(ImportKind::Courses, column);
        if (names.isEmpty()) {
            continue;
        }
        ImportField<CourseLine> field = rungField(rungs.value(column), words.format);
        field.id = column;
        field.names = names;
        fields.append(field);
    }
    return fields;
}

} // namespace brobygger
