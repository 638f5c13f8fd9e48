// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text/text.h"
#include "core/sheets/import_address.h"
#include "core/sheets/sheet_fields.h"
#include "core/storage/records/write.h"

#include <QJsonObject>
#include <algorithm>
#include <functional>

namespace brobygger {

class ImportLog;

/// What planning, doing and taking back an import needs to know of one kind of record.
template <class Record> struct ImportRecipe {
    QList<ImportField<Record>> fields;
    /// The record the file holds already for what a row says; nothing for a new one. It may note in `said` whom it found,
    /// and says in words when that cannot be told.
    std::function<std::optional<Record>(Record& said, Problems& problems)> existing;
    /// The records that a row may mean just as well as each other, which only the user can tell apart; left out where
    /// `existing` always knows. The choices are their ids.
    std::function<QList<FieldChoice>(const Record& said)> mayMean = {};
    /// What a new record begins as; left out for an empty one.
    std::function<Record(const Record& said)> start = {};
    /// The town of a postcode, empty when it has none; left out where `completed` fills it in.
    std::function<QString(const QString& postcode)> townOf = {};
    /// With what follows from the fields: the town of a postcode, the sessions of a schedule.
    std::function<Record(const Record& after, const std::optional<Record>& before)> completed;
    std::function<Problems(const Record&)> check;
    /// What may be wrong though it is taken, said at the row that brings it; left out where nothing is.
    std::function<Problems(const Record&)> doubts = {};
    /// Why the row may mean another record than the one it was found to mean; left out where nothing speaks for that.
    std::function<Problems(const Record& said, const Record& before)> mistaken = {};
    /// What the record in the file is called that has a number of the row; left out where rows have none.
    std::function<QString(const Record& said)> holder = {};
    std::function<QString(const Record&)> title;
    /// What makes two rows of one sheet speak of the same thing; empty when that cannot be told.
    std::function<QString(const Record&)> identity;
    /// What makes two rows of one sheet likely to mean the same without saying so; empty when that cannot be told.
    std::function<QString(const Record&)> likeness = {};
    /// The fields that somebody wrote by hand after the last import.
    std::function<std::function<bool(const QString& field)>(const Record& before)> byHand;
    /// Told of every row that is not rejected, so that later rows of the sheet can mean it, also in a preview.
    std::function<void(const Record&, int line)> remember = {};

    // Records that are one row of one table are kept and taken back field by field …
    std::function<std::optional<Record>(qint64 id)> find = {};
    /// Keeps a new record and returns its id.
    std::function<qint64(Write&, const Record&)> insert = {};
    std::function<void(Write&, const Record& before, const Record& after)> update = {};
    /// Whether anything but the import itself needs the record to stay.
    std::function<bool(qint64 id, ImportId import)> isUsed = {};
    std::function<void(Write&, qint64 id)> remove = {};

    // … those that stand in several tables note in the log what they write.
    std::function<void(ImportLog&, const std::optional<Record>& before, const Record& after)> keep = {};
    /// Works out anew, once all rows are written, what follows from them.
    std::function<Result<void>(ImportLog&)> finish = {};
};

/// The recipe for what was decided beside the file.
template <class Record> ImportRecipe<Record> chosen(ImportRecipe<Record> recipe, const ImportChoices& choices) {
    if (choices.takesOwnFields) {
        recipe.byHand = [](const Record&) { return std::function<bool(const QString&)>(); };
    }
    return recipe;
}

/// One row of a sheet with the record before and after.
template <class Record> struct RecordPlan {
    PlannedRow row;
    std::optional<Record> before;
    Record after;
};

/// Puts the address that a file says on the record as a whole, with the town of a new postcode, or notes at the row that it
/// stays.
template <class Record> void putAddress(const ImportRecipe<Record>& recipe, const AddressParts& said,
                                        const std::function<bool(const QString& field)>& isByHand, RecordPlan<Record>& plan) {
    if (said == AddressParts()) {
        return;
    }
    const auto eachPart = [&recipe](const auto& use) {
        for (const ImportField<Record>& field : recipe.fields) {
            for (const AddressPart& part : addressParts) {
                if (part.field == field.id) {
                    use(field, part.text);
                }
            }
        }
    };
    AddressParts now;
    eachPart([&](const ImportField<Record>& field, auto text) { now.*text = field.text(plan.after); });
    AddressMerge merge = mergedAddress(now, said, isByHand);
    if (recipe.townOf && merge.after.town.isEmpty() && merge.after.postcode != now.postcode) {
        merge.after.town = recipe.townOf(merge.after.postcode);
    }
    eachPart([&](const ImportField<Record>& field, auto text) { field.put(plan.after, merge.after.*text); });
    plan.row.kept += merge.kept;
}

/// A record as the before-image of an import.
template <class Record> QJsonObject imageOf(const ImportRecipe<Record>& recipe, const Record& record) {
    QJsonObject image;
    for (const ImportField<Record>& field : recipe.fields) {
        image.insert(field.id, field.text(record));
    }
    return image;
}

/// What an image does not tell, since there was no such field when it was made, stays.
template <class Record> Record fromImage(const ImportRecipe<Record>& recipe, Record record, const QJsonObject& image) {
    for (const ImportField<Record>& field : recipe.fields) {
        if (image.contains(field.id)) {
            field.put(record, image.value(field.id).toString());
        }
    }
    return record;
}

class Session;
ImportRecipe<Offer> offerRecipe(Session& session, const Gazetteer& places, const CellFormat& format);
ImportRecipe<Citizen> citizenRecipe(Session& session, const Gazetteer& places, const CellFormat& format);

} // namespace brobygger
