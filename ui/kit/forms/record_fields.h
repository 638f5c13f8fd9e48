// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/member_path.h"
#include "core/base/text/text.h"
#include "core/base/values/money.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/forms/person_number_field.h"
#include "ui/kit/forms/phone_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <functional>
#include <optional>

namespace brobygger {

/// The fields of a form that each show one member of a record: made, filled and read in one line each. Reading puts back only
/// what was changed in the form since it was shown, so that a record that was changed elsewhere meanwhile keeps that.
template <class Record> class RecordFields final {
public:
    explicit RecordFields(Form& form)
        : m_form(form) {}

    template <auto... path> QLineEdit* line(const char* name, const QString& label, FieldNeed need = FieldNeed::Optional) {
        QLineEdit* edit = m_form.line(QLatin1String(name), label, need);
        bindPart<path...>([edit] { return edit->text().trimmed(); }, [edit](const QString& text) { edit->setText(text); });
        return edit;
    }
    template <auto... path>
    QPlainTextEdit* text(const char* name, const QString& label, int lines = 4, FieldNeed need = FieldNeed::Optional) {
        QPlainTextEdit* edit = m_form.text(QLatin1String(name), label, need, lines);
        bindPart<path...>([edit] { return edit->toPlainText().trimmed(); },
                          [edit](const QString& text) { edit->setPlainText(text); });
        return edit;
    }
    template <auto... path> PhoneField* phone(const char* name, const QString& label) {
        PhoneField* field = m_form.phone(QLatin1String(name), label);
        bindPart<path...>([field] { return field->number(); }, [field](const QString& number) { field->setNumber(number); });
        return field;
    }
    /// The record holds the digits alone.
    template <auto... path> PersonNumberField* personNumber(const char* name, const QString& label) {
        PersonNumberField* field = m_form.personNumber(QLatin1String(name), label);
        bindPart<path...>([field] { return digitsOf(field->number()); },
                          [field](const QString& number) { field->setNumber(number); });
        return field;
    }
    template <auto... path>
    DateField* date(const char* name, const QString& label, const Clock& clock, FieldNeed need = FieldNeed::Optional) {
        DateField* field = m_form.date(QLatin1String(name), label, clock, need);
        bindPart<path...>([field] { return field->date().value_or(QDate()); },
                          [field](QDate date) { field->setDate(date.isValid() ? std::optional(date) : std::nullopt); });
        return field;
    }
    template <auto... path> QCheckBox* check(const char* name, const QString& label) {
        QCheckBox* box = m_form.check(QLatin1String(name), label);
        bindPart<path...>([box] { return box->isChecked(); }, [box](bool isChecked) { box->setChecked(isChecked); });
        return box;
    }
    /// Entries that stand for the values of an enum or for codes. Among them must be the record's own code, also one that is
    /// retired.
    template <auto... path> QComboBox* choice(const char* name, const QString& label, const QList<Choice>& choices,
                                              FieldNeed need = FieldNeed::Optional) {
        using Part = PartOf<Record, path...>;
        QComboBox* combo = m_form.combo(QLatin1String(name), label, choices, need);
        bind([combo] { return combo->currentData(); },
             [combo](const Record& record) {
                 if constexpr (std::is_enum_v<Part>) {
                     choose(combo, static_cast<int>(partAt<path...>(record)));
                 } else if (const Part& code = partAt<path...>(record); !choose(combo, code) && !code.isEmpty()) {
                     combo->addItem(code, code); // in no list at all, but what the record says
                     choose(combo, code);
                 }
             },
             [combo](Record& record) {
                 if constexpr (std::is_enum_v<Part>)
                     partAt<path...>(record) = static_cast<Part>(combo->currentData().toInt());
                 else
                     partAt<path...>(record) = combo->currentData().template value<Part>();
             });
        return combo;
    }
    /// A whole number, or none.
    template <auto... path> QLineEdit* number(const char* name, const QString& label) {
        return value<path...>(
            name, label, [](int number) { return QString::number(number); }, wholeNumber, Form::tr("Write a whole number."));
    }
    /// An amount of money, or none.
    template <auto... path> QLineEdit* amount(const char* name, const QString& label) {
        return value<path...>(
            name, label, [](Money amount) { return formatMoney(amount, Decimals::WhenNeeded); }, parseMoney,
            Form::tr("Write an amount, for example 35 or 49,50, or gratis."));
    }
    /// A line that `format` writes and `parse` reads, or none when it is empty; what cannot be read is refused with `sentence`.
    template <auto... path, class Format, class Parse>
    QLineEdit* value(const char* name, const QString& label, Format format, Parse parse, const QString& sentence) {
        QLineEdit* edit = m_form.line(QLatin1String(name), label);
        bind([edit] { return edit->text().trimmed(); },
             [edit, format](const Record& record) {
                 const auto& value = partAt<path...>(record);
                 edit->setText(value ? format(*value) : QString());
             },
             [edit, parse](Record& record) { partAt<path...>(record) = parse(edit->text().trimmed()); });
        require([edit, parse, sentence, field = QString::fromLatin1(name)](Problems& problems) {
            if (const QString typed = edit->text().trimmed(); !typed.isEmpty() && !parse(typed))
                problems.error(field, sentence);
        });
        return edit;
    }
    /// Yes, no, or not known.
    template <auto... path>
    QComboBox* answer(const char* name, const QString& label, const QString& unknown = Form::tr("not known")) {
        QComboBox* combo =
            m_form.combo(QLatin1String(name), label, {{unknown, QVariant()}, {Form::tr("yes"), true}, {Form::tr("no"), false}});
        bind([combo] { return combo->currentData(); },
             [combo](const Record& record) {
                 const std::optional<bool>& answer = partAt<path...>(record);
                 choose(combo, answer ? QVariant(*answer) : QVariant());
             },
             [combo](Record& record) {
                 const QVariant value = combo->currentData();
                 partAt<path...>(record) = value.isValid() ? std::optional(value.toBool()) : std::nullopt;
             });
        return combo;
    }

    /// A widget of another kind for one member: `state` gives what stands in it, as the member holds it, and `show` shows that.
    template <auto... path, class State, class Show> void bindPart(State state, Show show) {
        bind(
            state, [show](const Record& record) { show(partAt<path...>(record)); },
            [state](Record& record) { partAt<path...>(record) = state(); });
    }
    /// Another field: what stands in it, to see whether it was changed, how it shows the record, and how it is put back.
    template <class State, class Show, class Read> void bind(State state, Show show, Read read) {
        m_fields.append({[state] { return QVariant::fromValue(state()); }, show, read, QVariant()});
    }

    /// What must be readable before anything is put back: `check` adds what is not.
    void require(std::function<void(Problems&)> check) { m_checks.append(std::move(check)); }

    void show(const Record& record) {
        for (Bound& field : m_fields) {
            field.show(record);
            field.shown = field.state();
        }
    }
    /// What was typed and cannot be read, each at its field.
    Problems problems() const {
        Problems found;
        for (const auto& check : m_checks)
            check(found);
        return found;
    }
    /// The record as it is now, with what was changed in the form.
    Record typed(Record record) const {
        for (const Bound& field : m_fields) {
            if (field.state() != field.shown)
                field.read(record);
        }
        return record;
    }

private:
    struct Bound {
        std::function<QVariant()> state;
        std::function<void(const Record&)> show;
        std::function<void(Record&)> read;
        QVariant shown;
    };

    static std::optional<int> wholeNumber(const QString& typed) {
        bool isNumber = false;
        const int number = typed.trimmed().toInt(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }

    Form& m_form;
    QList<Bound> m_fields;
    QList<std::function<void(Problems&)>> m_checks;
};

} // namespace brobygger
