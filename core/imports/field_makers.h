// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/imports/import_fields.h"

#include <QCoreApplication>

namespace brobygger {

// Makers for the tables of fields: one per type of value, each with its reading, its text and its putting.

/// A sentence about a cell; the texts stand where they are used.
inline QString fieldProblem(const char* sentence) {
    return QCoreApplication::translate("ImportFields", sentence);
}

template <class Record>
ImportField<Record> named(ImportField<Record> field, const char* id, const char* property,
                          QStringList names) {
    field.id = QLatin1String(id);
    field.property = QLatin1String(property);
    field.names = std::move(names);
    return field;
}

template <class Record> ImportField<Record> textField(QString Record::*member) {
    ImportField<Record> field;
    field.read = readTextCell;
    field.text = [member](const Record& record) { return record.*member; };
    field.put = [member](Record& record, const QString& text) { record.*member = text; };
    return field;
}

template <class Record> ImportField<Record> phoneField(QString Record::*member) {
    ImportField<Record> field = textField(member);
    field.read = [](const QString& cell) -> CellValue {
        const QString number = comparablePhone(cell);
        return number.size() < 6
                   ? CellValue{{},
                               fieldProblem(QT_TRANSLATE_NOOP("ImportFields", "This is no telephone number."))}
                   : CellValue{number};
    };
    return field;
}

template <class Record> ImportField<Record> numberField(std::optional<int> Record::*member) {
    ImportField<Record> field;
    field.read = readNumberCell;
    field.text = [member](const Record& record) {
        return record.*member ? QString::number(*(record.*member)) : QString();
    };
    field.put = [member](Record& record, const QString& text) {
        record.*member = text.isEmpty() ? std::nullopt : std::optional(text.toInt());
    };
    return field;
}

template <class Record> ImportField<Record> yesNoField(std::optional<bool> Record::*member) {
    ImportField<Record> field;
    field.read = readYesNoCell;
    field.text = [member](const Record& record) {
        return record.*member ? QString::number(*(record.*member) ? 1 : 0) : QString();
    };
    field.put = [member](Record& record, const QString& text) {
        record.*member = text.isEmpty() ? std::nullopt : std::optional(text == QLatin1String("1"));
    };
    field.shown = [](const QString& text) {
        return text == QLatin1String("1") ? QStringLiteral("ja") : QStringLiteral("nej");
    };
    return field;
}

template <class Record> ImportField<Record> dateField(QDate Record::*member, const CellFormat& format) {
    ImportField<Record> field;
    field.read = [format](const QString& cell) { return readDateCell(cell, format); };
    field.text = [member](const Record& record) { return isoDate(record.*member); };
    field.put = [member](Record& record, const QString& text) { record.*member = fromIsoDate(text); };
    field.shown = [](const QString& text) { return formatDate(fromIsoDate(text)); };
    return field;
}

/// female, male or other.
template <class Record> ImportField<Record> sexField(Sex Record::*member) {
    ImportField<Record> field;
    field.read = [](const QString& cell) -> CellValue {
        static const QList<std::pair<QString, QString>> words{
            {QStringLiteral("k"), QStringLiteral("female")}, {QStringLiteral("f"), QStringLiteral("female")},
            {QStringLiteral("w"), QStringLiteral("female")}, {QStringLiteral("m"), QStringLiteral("male")},
            {QStringLiteral("a"), QStringLiteral("other")},  {QStringLiteral("o"), QStringLiteral("other")},
            {QStringLiteral("x"), QStringLiteral("other")}};
        for (const auto& [beginning, id] : words) {
            if (cell.trimmed().toLower().startsWith(beginning)) {
                return {id};
            }
        }
        return {
            {},
            fieldProblem(QT_TRANSLATE_NOOP("ImportFields",
                                           "This cannot be read as a sex. Write kvinde, mand or andet."))};
    };
    field.text = [member](const Record& record) -> QString {
        switch (record.*member) {
        case Sex::Female:
            return QStringLiteral("female");
        case Sex::Male:
            return QStringLiteral("male");
        case Sex::Other:
            return QStringLiteral("other");
        case Sex::Unknown:
            break;
        }
        return {};
    };
    field.put = [member](Record& record, const QString& text) {
        record.*member = text == QLatin1String("female") ? Sex::Female
                         : text == QLatin1String("male") ? Sex::Male
                         : text.isEmpty()                ? Sex::Unknown
                                                         : Sex::Other;
    };
    field.shown = [](const QString& text) {
        return text == QLatin1String("female") ? QStringLiteral("kvinde")
               : text == QLatin1String("male") ? QStringLiteral("mand")
                                               : QStringLiteral("andet");
    };
    return field;
}

/// The four-digit code of a parish written as code or name. `places` must outlive the reading.
template <class Record> ImportField<Record> parishField(QString Record::*member, const Gazetteer& places) {
    ImportField<Record> field = textField(member);
    field.read = [&places](const QString& cell) -> CellValue {
        const std::optional<Parish> parish = places.findParish(cell.trimmed());
        return parish
                   ? CellValue{parish->code}
                   : CellValue{
                         {},
                         fieldProblem(
                             QT_TRANSLATE_NOOP(
                                 "ImportFields",
                                 "No parish, or more than one, is called so. Write its four-digit code."))};
    };
    return field;
}

/// The four-digit code of a municipality written as code or name.
template <class Record>
ImportField<Record> municipalityField(QString Record::*member, const Gazetteer& places) {
    ImportField<Record> field = textField(member);
    field.read = [&places](const QString& cell) -> CellValue {
        const std::optional<Municipality> municipality = places.municipality(cell.trimmed());
        return municipality ? CellValue{municipality->code}
                            : CellValue{{},
                                        fieldProblem(QT_TRANSLATE_NOOP("ImportFields",
                                                                       "There is no municipality of that name or code."))};
    };
    return field;
}

} // namespace brobygger
