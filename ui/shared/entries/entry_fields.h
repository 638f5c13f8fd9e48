// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/record_fields.h"

#include <memory>

namespace brobygger {

/// Reads 12 · 12,5 · -14.0 · 1.500 · 28,5 %: a point followed by exactly three digits separates thousands. Nothing when it is
/// no number.
std::optional<double> parseDecimal(const QString& text);
/// 12 or 12,5, without what ends in zeros.
QString decimalText(double number);

/// The sentences of fields that cannot be read.
QString unreadableAmount();
QString unreadableDecimal();

// Fields of a record that is entered by hand, beside those that RecordFields makes itself.

/// A line that must hold an amount; empty in a new record.
template <auto... path, class Record>
QLineEdit* amountLine(RecordFields<Record>& fields, Form& form, const char* name, const QString& label) {
    QLineEdit* edit = form.line(QLatin1String(name), label, FieldNeed::Required);
    fields.bind([edit] { return edit->text().trimmed(); },
                [edit](const Record& record) {
                    const Money amount = partAt<path...>(record);
                    edit->setText(record.id.isValid() ? formatMoney(amount, Decimals::WhenNeeded) : QString());
                },
                [edit](Record& record) { partAt<path...>(record) = parseMoney(edit->text()).value_or(Money{}); });
    fields.require([edit, field = QString::fromLatin1(name)](Problems& problems) {
        if (!parseMoney(edit->text())) {
            problems.error(field, unreadableAmount());
        }
    });
    return edit;
}

/// A line that must hold a whole number: a year, how many. What is none counts as 0, which the rules refuse.
template <auto... path, class Record>
QLineEdit* wholeLine(RecordFields<Record>& fields, Form& form, const char* name, const QString& label) {
    QLineEdit* edit = form.line(QLatin1String(name), label, FieldNeed::Required);
    fields.bind([edit] { return edit->text().trimmed(); },
                [edit](const Record& record) {
                    const int number = partAt<path...>(record);
                    edit->setText(number == 0 ? QString() : QString::number(number));
                },
                [edit](Record& record) { partAt<path...>(record) = edit->text().trimmed().toInt(); });
    return edit;
}

/// A line with a number that may have decimals, or none.
template <auto... path, class Record>
QLineEdit* decimalLine(RecordFields<Record>& fields, const char* name, const QString& label) {
    return fields.template value<path...>(name, label, decimalText, parseDecimal, unreadableDecimal());
}

/// Shows a record in its form and lets the form save it: `now` finds it as it is in the file, nothing for a new one, and `save`
/// takes it with what was changed in the form.
template <class Record, class Now, class Save> void
joinEntry(FormDialog* dialog, const std::shared_ptr<RecordFields<Record>>& fields, const Record& record, Now now, Save save) {
    fields->show(record);
    dialog->onCheck([fields] { return fields->problems(); });
    dialog->onSave([fields, record, now, save]() -> Result<void> { return save(fields->typed(now().value_or(record))); });
}

/// Changes the record where it is in the file and enters it otherwise; the page then says so and offers to take it back.
template <class Record, class Enter, class Change>
Result<void> saveEntry(const QWidget* page, const Record& record, const QString& told, Enter enter, Change change) {
    Undo undo;
    if (record.id.isValid()) {
        const Result<Undo> changed = change(record);
        if (!changed) {
            return changed.error();
        }
        undo = *changed;
    } else {
        const auto added = enter(record);
        if (!added) {
            return added.error();
        }
        undo = added->undo;
    }
    offerUndo(page, told, undo);
    return {};
}

} // namespace brobygger
