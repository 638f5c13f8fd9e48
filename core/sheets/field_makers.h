// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text/text.h"
#include "core/base/time/dates.h"
#include "core/base/values/money.h"
#include "core/sheets/sheet_fields.h"

#include <QCoreApplication>

namespace brobygger {

// Makers for the tables of fields: one per type of value, each with its reading, its text and its putting.

/// A sentence about a cell; the texts stand where they are used.
inline QString fieldProblem(const char* sentence) { return QCoreApplication::translate("ImportFields", sentence); }

template <class Record>
ImportField<Record> named(ImportField<Record> field, const char* id, const char* property, QStringList names) {
    field.id = QLatin1String(id);
    field.property = QLatin1String(property);
    field.names = std::move(names);
    return field;
}

/// Where in a record a member stands: what the makers below are handed when it is not the record's own.
template <class Member, class Record> auto member(Member Record::*at) {
    return [at](auto& record) -> auto& { return record.*at; };
}

template <class Record, class At> ImportField<Record> textAt(At at) {
    ImportField<Record> field;
    field.read = readTextCell;
    field.text = [at](const Record& record) { return at(record); };
    field.put = [at](Record& record, const QString& text) { at(record) = text; };
    return field;
}

inline QString shownYesNo(const QString& text) {
    return text == QLatin1String("1") ? QStringLiteral("ja") : QStringLiteral("nej");
}

/// A plain bool is no where nothing is said.
template <class Record, class At> ImportField<Record> yesNoAt(At at) {
    ImportField<Record> field;
    field.read = readYesNoCell;
    field.text = [at](const Record& record) {
        const std::optional<bool> truth = at(record);
        return truth ? QString::number(*truth ? 1 : 0) : QString();
    };
    field.put = [at](Record& record, const QString& text) {
        auto& truth = at(record);
        truth = {};
        if (!text.isEmpty()) {
            truth = text == QLatin1String("1");
        }
    };
    field.shown = shownYesNo;
    return field;
}

template <class Record, class At> ImportField<Record> numberAt(At at) {
    ImportField<Record> field;
    field.type = CellType::Number;
    field.read = readNumberCell;
    field.text = [at](const Record& record) {
        const std::optional<int>& number = at(record);
        return number ? QString::number(*number) : QString();
    };
    field.put = [at](Record& record, const QString& text) {
        at(record) = text.isEmpty() ? std::nullopt : std::optional(text.toInt());
    };
    return field;
}

template <class Record, class At> ImportField<Record> moneyAt(At at, const CellFormat& format) {
    ImportField<Record> field;
    field.type = CellType::Money;
    field.read = [format](const QString& cell) { return readMoneyCell(cell, format); };
    field.text = [at](const Record& record) {
        const std::optional<Money>& amount = at(record);
        return amount ? QString::number(amount->minor) : QString();
    };
    field.put = [at](Record& record, const QString& text) {
        at(record) = text.isEmpty() ? std::nullopt : std::optional(Money{text.toLongLong()});
    };
    field.shown = [](const QString& text) { return formatMoney(Money{text.toLongLong()}).remove(QStringLiteral(" kr.")); };
    return field;
}

template <class Record, class At> ImportField<Record> dateAt(At at, const CellFormat& format) {
    ImportField<Record> field;
    field.type = CellType::Date;
    field.read = [format](const QString& cell) { return readDateCell(cell, format); };
    field.text = [at](const Record& record) { return isoDate(at(record)); };
    field.put = [at](Record& record, const QString& text) { at(record) = fromIsoDate(text); };
    field.shown = [](const QString& text) { return formatDate(fromIsoDate(text)); };
    return field;
}

template <class Record, class At> ImportField<Record> timeAt(At at) {
    ImportField<Record> field;
    field.read = readTimeCell;
    field.text = [at](const Record& record) { return at(record).toString(QStringLiteral("HH:mm")); };
    field.put = [at](Record& record, const QString& text) { at(record) = QTime::fromString(text, QStringLiteral("HH:mm")); };
    field.shown = [](const QString& text) { return formatTime(QTime::fromString(text, QStringLiteral("HH:mm"))); };
    return field;
}

/// The same words by their letters and digits alone, "WHO-5" as "WHO5", without those that then mean several things.
inline QHash<QString, QString> byLettersAlone(const QHash<QString, QString>& words) {
    QHash<QString, QString> loose;
    for (auto word = words.begin(); word != words.end(); ++word) {
        const QString letters = foldedWords(word.key()).join(QString());
        const auto known = loose.constFind(letters);
        loose.insert(letters, known == loose.constEnd() || *known == *word ? *word : QString());
    }
    loose.remove(QString());
    loose.removeIf([](const auto& word) { return word.value().isEmpty(); });
    return loose;
}

/// A field that may have only these values, written as id or as any of their names. `choices` holds their Danish
/// names, `words` every folded word that is understood with the id it means.
template <class Record, class At>
ImportField<Record> choiceAt(At at, const QList<FieldChoice>& choices, const QHash<QString, QString>& words) {
    ImportField<Record> field = textAt<Record>(at);
    field.choices = choices;
    field.read = [words, loose = byLettersAlone(words)](const QString& cell) -> CellValue {
        const QString said = foldedText(cell.simplified());
        const QString known = words.value(said, loose.value(foldedWords(said).join(QString())));
        return known.isEmpty() ? CellValue{{}, fieldProblem(QT_TRANSLATE_NOOP("ImportFields", "This word is not in the list."))}
                               : CellValue{known};
    };
    field.shown = [choices](const QString& id) {
        for (const FieldChoice& choice : choices) {
            if (choice.id == id) {
                return choice.name;
            }
        }
        return id;
    };
    return field;
}

template <class Record> ImportField<Record> textField(QString Record::*at) { return textAt<Record>(member(at)); }
template <class Record> ImportField<Record> numberField(std::optional<int> Record::*at) { return numberAt<Record>(member(at)); }
template <class Record, class Truth> ImportField<Record> yesNoField(Truth Record::*at) { return yesNoAt<Record>(member(at)); }
template <class Record> ImportField<Record> dateField(QDate Record::*at, const CellFormat& format) {
    return dateAt<Record>(member(at), format);
}

/// A field without which a row cannot be understood.
template <class Record> ImportField<Record> key(ImportField<Record> field) {
    field.need = CellNeed::Key;
    return field;
}

/// A coded field that every row has to say, so that a word of it which means nothing cannot be left out either.
template <class Record> ImportField<Record> always(ImportField<Record> field) {
    field.need = CellNeed::Always;
    return field;
}

/// A field that the cells of others bring, too, by the properties of these.
template <class Record> ImportField<Record> brought(ImportField<Record> field, const QStringList& by) {
    field.broughtBy = by;
    return field;
}

/// What somebody may or may not be asked, where nothing said means that nobody has asked.
template <class Record, class At> ImportField<Record> permissionAt(At at) {
    ImportField<Record> field;
    field.read = readPermissionCell;
    field.shown = shownYesNo;
    field.text = [at](const Record& record) -> QString {
        switch (at(record)) {
        case Permission::Yes: return QStringLiteral("1");
        case Permission::No: return QStringLiteral("0");
        case Permission::NotAsked: break;
        }
        return {};
    };
    field.put = [at](Record& record, const QString& text) {
        at(record) = text == QLatin1String("1")   ? Permission::Yes
                     : text == QLatin1String("0") ? Permission::No
                                                  : Permission::NotAsked;
    };
    return field;
}

template <class Record> ImportField<Record> phoneField(QString Record::*at) {
    ImportField<Record> field = textField(at);
    field.read = readPhoneCell;
    return field;
}

template <class Record> ImportField<Record> postcodeField(QString Record::*at) {
    ImportField<Record> field = textField(at);
    field.read = readPostcodeCell;
    return field;
}

/// A street, and where the sheet has no column for the postcode also what stands after it.
template <class Record> ImportField<Record> streetField(QString Record::*at) {
    ImportField<Record> field = textField(at);
    field.readWithoutPostcode = readAddressCell;
    return field;
}

/// What a record keeps in other fields than this one, which therefore holds nothing itself.
template <class Record> ImportField<Record> keptElsewhere(CellValue (*read)(const QString& cell)) {
    ImportField<Record> field;
    field.read = read;
    field.text = [](const Record&) { return QString(); };
    field.put = [](Record&, const QString&) {};
    return field;
}

/// House number, floor and door in columns of their own: streetLineOf() puts them to the street.
template <class Record> QList<ImportField<Record>> streetPartFields() {
    const ImportField<Record> part = keptElsewhere<Record>(readTextCell);
    return {
        named(part, "house_number", "houseNumber",
              {QStringLiteral("Husnummer"), QStringLiteral("Gatunummer"), QStringLiteral("House number"),
               QStringLiteral("Husnr."), QStringLiteral("House no.")}),
        named(part, "floor", "floor", {QStringLiteral("Etage"), QStringLiteral("Våning"), QStringLiteral("Floor")}),
        named(part, "door", "door",
              {QStringLiteral("Dør"), QStringLiteral("Dörr"), QStringLiteral("Door"), QStringLiteral("Side"),
               QStringLiteral("Sidedør")}),
    };
}

/// female, male or other, as `read` understands it; "any" is nobody in particular.
template <class Record> ImportField<Record> sexField(Sex Record::*at, CellValue (*read)(const QString& cell)) {
    ImportField<Record> field;
    field.read = read;
    field.text = [at](const Record& record) -> QString {
        switch (record.*at) {
        case Sex::Female: return QStringLiteral("female");
        case Sex::Male: return QStringLiteral("male");
        case Sex::Other: return QStringLiteral("other");
        case Sex::Unknown: break;
        }
        return {};
    };
    field.put = [at](Record& record, const QString& text) {
        record.*at = text == QLatin1String("female")  ? Sex::Female
                     : text == QLatin1String("male")  ? Sex::Male
                     : text == QLatin1String("other") ? Sex::Other
                                                      : Sex::Unknown;
    };
    field.shown = [](const QString& text) {
        return text == QLatin1String("female") ? QStringLiteral("kvinde")
               : text == QLatin1String("male") ? QStringLiteral("mand")
               : text == QLatin1String("any")  ? QStringLiteral("alle")
                                               : QStringLiteral("andet");
    };
    return field;
}

/// The four-digit code of a parish written as code or name. `places` must outlive the reading.
template <class Record> ImportField<Record> parishField(QString Record::*at, const Gazetteer& places) {
    ImportField<Record> field = textField(at);
    field.read = [&places](const QString& cell) -> CellValue {
        const std::optional<Parish> parish = places.findParish(cell.trimmed());
        return parish
                   ? CellValue{parish->code}
                   : CellValue{{},
                               fieldProblem(QT_TRANSLATE_NOOP(
                                   "ImportFields", "No parish, or more than one, is called so. Write its four-digit code."))};
    };
    return field;
}

/// The four-digit code of a municipality written as code or name.
template <class Record> ImportField<Record> municipalityField(QString Record::*at, const Gazetteer& places) {
    ImportField<Record> field = textField(at);
    field.read = [&places](const QString& cell) -> CellValue {
        const std::optional<Municipality> municipality = places.municipality(cell.trimmed());
        return municipality
                   ? CellValue{municipality->code}
                   : CellValue{
                         {}, fieldProblem(QT_TRANSLATE_NOOP("ImportFields", "There is no municipality of that name or code."))};
    };
    return field;
}

} // namespace brobygger
