// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offer_form.h"

#include "core/offers/offer_categories.h"
#include "core/offers/offer_schedule.h"
#include "core/workspace/workspace.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/offer_undo.h"
#include "ui/kit/page.h"
#include "ui/kit/phone_field.h"
#include "ui/pickers/draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace brobygger {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfferForm)
};

/// One field with both its directions: a field is written and read in the same place, so that none is
/// forgotten.
struct Bound {
    std::function<void(const Offer&)> show;
    std::function<void(Offer&, Problems&)> read;
};

/// Makes the fields of the form in its order.
class OfferFields {
public:
    OfferFields(Form& form, const Workspace& workspace)
        : m_form(form)
        , m_workspace(workspace) {}

    void line(const char* name, const QString& label, QString Offer::*member,
              FieldNeed need = FieldNeed::Optional) {
        QLineEdit* edit = m_form.line(QLatin1String(name), label, need);
        m_fields.append(
            {[edit, member](const Offer& offer) { edit->setText(offer.*member); },
             [edit, member](Offer& offer, Problems&) { offer.*member = edit->text().trimmed(); }});
    }
    void text(const char* name, const QString& label, QString Offer::*member) {
        QPlainTextEdit* edit = m_form.text(QLatin1String(name), label, FieldNeed::Optional, 2);
        m_fields.append(
            {[edit, member](const Offer& offer) { edit->setPlainText(offer.*member); },
             [edit, member](Offer& offer, Problems&) { offer.*member = edit->toPlainText().trimmed(); }});
    }
    void number(const char* name, const QString& label, std::optional<int> Offer::*member) {
        QLineEdit* edit = m_form.line(QLatin1String(name), label);
        const QString field = QLatin1String(name);
        m_fields.append({[edit, member](const Offer& offer) {
                             edit->setText(offer.*member ? QString::number(*(offer.*member)) : QString());
                         },
                         [edit, member, field](Offer& offer, Problems& problems) {
                             bool isNumber = true;
                             const QString typed = edit->text().trimmed();
                             const int number = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
                             offer.*member = typed.isEmpty() ? std::nullopt : std::optional(number);
                             if (!isNumber) {
                                 problems.error(field, Words::tr("Write a whole number."));
                             }
                         }});
    }
    void date(const char* name, const QString& label, QDate Offer::*member) {
        DateField* field = m_form.date(QLatin1String(name), label, m_workspace.clock);
        m_fields.append(
            {[field, member](const Offer& offer) {
                 field->setDate((offer.*member).isValid() ? std::optional(offer.*member) : std::nullopt);
             },
             [field, member](Offer& offer, Problems&) { offer.*member = field->date().value_or(QDate()); }});
    }
    void answer(const char* name, const QString& label, std::optional<bool> Offer::*member) {
        QComboBox* combo = m_form.combo(
            QLatin1String(name), label,
            {{Words::tr("not known"), QVariant()}, {Words::tr("yes"), true}, {Words::tr("no"), false}});
        m_fields.append({[combo, member](const Offer& offer) {
                             choose(combo, offer.*member ? QVariant(*(offer.*member)) : QVariant());
                         },
                         [combo, member](Offer& offer, Problems&) {
                             const QVariant value = combo->currentData();
                             offer.*member = value.isValid() ? std::optional(value.toBool()) : std::nullopt;
                         }});
    }
    void category() {
        QList<Choice> choices{{Words::tr("Choose"), QString()}};
        for (const OfferCategory& category : offerCategories()) {
            choices.append({category.name(m_workspace.settings.value(language)), category.id});
        }
        QComboBox* combo = m_form.combo(QStringLiteral("category"), Words::tr("Category"), choices);
        m_fields.append(
            {[combo](const Offer& offer) { choose(combo, offer.category); },
             [combo](Offer& offer, Problems&) { offer.category = combo->currentData().toString(); }});
    }
    void sex() {
        QComboBox* combo = m_form.combo(QStringLiteral("onlyFor"), Words::tr("For"),
                                        {{Words::tr("everybody"), static_cast<int>(Sex::Unknown)},
                                         {Words::tr("women"), static_cast<int>(Sex::Female)},
                                         {Words::tr("men"), static_cast<int>(Sex::Male)}});
        m_fields.append({[combo](const Offer& offer) { choose(combo, static_cast<int>(offer.onlyFor)); },
                         [combo](Offer& offer, Problems&) {
                             offer.onlyFor = static_cast<Sex>(combo->currentData().toInt());
                         }});
    }
    void fee() {
        QLineEdit* edit = m_form.line(QStringLiteral("fee"), Words::tr("Price each time (kr.)"));
        m_fields.append({[edit](const Offer& offer) {
                             edit->setText(offer.fee ? formatMoney(*offer.fee, Decimals::WhenNeeded)
                                                     : QString());
                         },
                         [edit](Offer& offer, Problems& problems) {
                             const QString typed = edit->text().trimmed();
                             offer.fee = typed.isEmpty() ? std::nullopt : parseMoney(typed);
                             if (!typed.isEmpty() && !offer.fee) {
                                 problems.error(QStringLiteral("fee"),
                                                Words::tr("Write an amount, for example 20, or gratis."));
                             }
                         }});
    }
    void phone() {
        PhoneField* field = m_form.phone(QStringLiteral("phone"), Words::tr("Telephone"));
        m_fields.append({[field](const Offer& offer) { field->setNumber(offer.phone); },
                         [field](Offer& offer, Problems&) { offer.phone = field->number(); }});
    }
    /// The schedule, with what the program understands of it below.
    void schedule() {
        QLineEdit* edit = m_form.line(QStringLiteral("scheduleText"), Words::tr("When"));
        Form* form = &m_form;
        const auto explain = [form](const QString& text) {
            const QString understood = formatSchedule(parseSchedule(text));
            form->setHelp(QStringLiteral("scheduleText"),
                          text.trimmed().isEmpty()
                              ? Words::tr("For example: every second Thursday 10–12, not in school holidays")
                          : understood.isEmpty()
                              ? Words::tr("Kept as it is written; matching asks for the time.")
                              : Words::tr("Understood as: %1").arg(understood));
        };
        QObject::connect(edit, &QLineEdit::textChanged, form, explain);
        explain(QString());
        m_fields.append({[edit](const Offer& offer) {
                             edit->setText(offer.scheduleText.isEmpty() ? formatSchedule(offer.sessions)
                                                                        : offer.scheduleText);
                         },
                         [edit](Offer& offer, Problems&) {
                             const QString typed = edit->text().trimmed();
                             if (typed != offer.scheduleText && typed != formatSchedule(offer.sessions)) {
                                 offer.scheduleText = typed;
                                 offer.sessions = parseSchedule(typed);
                             }
                         }});
    }
    void soft() {
        QCheckBox* check = m_form.check(QStringLiteral("isSoft"), Words::tr("Soft offer (soft-tilbud)"));
        m_fields.append({[check](const Offer& offer) { check->setChecked(offer.isSoft); },
                         [check](Offer& offer, Problems&) { offer.isSoft = check->isChecked(); }});
    }

    const QList<Bound>& list() const { return m_fields; }

private:
    Form& m_form;
    const Workspace& m_workspace;
    QList<Bound> m_fields;
};

QList<Bound> makeFields(Form& form, const Workspace& workspace) {
    OfferFields fields(form, workspace);
    form.section(Words::tr("The offer"));
    fields.line("name", Words::tr("Name"), &Offer::name, FieldNeed::Required);
    fields.line("provider", Words::tr("Provider"), &Offer::provider);
    fields.category();
    fields.schedule();
    fields.text("purpose", Words::tr("Purpose"), &Offer::purpose);
    fields.text("content", Words::tr("Content"), &Offer::content);
    fields.text("targetGroup", Words::tr("Target group"), &Offer::targetGroup);
    fields.text("firstVisit", Words::tr("The first time"), &Offer::firstVisit);
    form.section(Words::tr("Who can come"));
    fields.number("minAge", Words::tr("Lowest age"), &Offer::minAge);
    fields.number("maxAge", Words::tr("Highest age"), &Offer::maxAge);
    fields.sex();
    fields.fee();
    fields.number("capacity", Words::tr("Places"), &Offer::capacity);
    fields.number("freePlaces", Words::tr("Free places"), &Offer::freePlaces);
    fields.date("freePlacesOn", Words::tr("Free places as of"), &Offer::freePlacesOn);
    fields.answer("companionWelcome", Words::tr("A companion is welcome"), &Offer::companionWelcome);
    fields.answer("wheelchair", Words::tr("Access with a wheelchair"), &Offer::wheelchair);
    fields.line("language", Words::tr("Languages (da, en, …)"), &Offer::language);
    form.section(Words::tr("Where and who"));
    fields.line("street", Words::tr("Address"), &Offer::street);
    fields.line("postcode", Words::tr("Postcode"), &Offer::postcode);
    fields.line("town", Words::tr("Town"), &Offer::town);
    fields.line("contactPerson", Words::tr("Contact person"), &Offer::contactPerson);
    fields.phone();
    fields.line("email", Words::tr("E-mail"), &Offer::email);
    fields.line("website", Words::tr("Website"), &Offer::website);
    form.section(Words::tr("Agreement and check"));
    fields.date("agreementFrom", Words::tr("Agreement from"), &Offer::agreementFrom);
    fields.date("agreementTo", Words::tr("Agreement to"), &Offer::agreementTo);
    fields.date("checkedOn", Words::tr("Last checked"), &Offer::checkedOn);
    fields.line("checkedBy", Words::tr("Checked by"), &Offer::checkedBy);
    fields.soft();
    return fields.list();
}

/// Fills the town from the postcode, and the day of a new count of free places.
void complete(Offer& offer, const std::optional<Offer>& before, const Workspace& workspace) {
    if (offer.town.isEmpty()) {
        if (const auto postcode = workspace.places.postcode(offer.postcode)) {
            offer.town = postcode->town;
        }
    }
    const bool isNewCount = offer.freePlaces && (!before || before->freePlaces != offer.freePlaces);
    if (isNewCount &&
        (!offer.freePlacesOn.isValid() || (before && before->freePlacesOn == offer.freePlacesOn))) {
        offer.freePlacesOn = workspace.clock.today();
    }
}

Result<OfferId> save(Workspace& workspace, const Offer& offer, const QWidget* parent) {
    if (!offer.id.isValid()) {
        const Result<OfferId> added = workspace.offers.add(offer);
        if (MessageBar* bar = added ? messagesFor(parent) : nullptr) {
            bar->tell(Words::tr("The offer is in the directory."));
        }
        return added;
    }
    const Result<Undo> changed = workspace.offers.change(offer);
    if (!changed) {
        return changed.error();
    }
    offerUndo(parent, Words::tr("The offer is changed."), changed);
    return offer.id;
}

} // namespace

void openOfferForm(QWidget* parent, PageContext& context, const std::optional<Offer>& offer,
                   std::function<void(OfferId)> saved) {
    auto* dialog =
        new FormDialog(offer ? Words::tr("Change offer") : Words::tr("New offer"), Words::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("offerDialog"));
    Workspace& workspace = context.workspace;
    const QList<Bound> fields = makeFields(*dialog->form(), workspace);
    for (const Bound& field : fields) {
        field.show(offer.value_or(Offer()));
    }
    dialog->onSave([&workspace, parent, offer, fields, saved]() -> Result<void> {
        Offer typed = offer.value_or(Offer());
        Problems problems;
        for (const Bound& field : fields) {
            field.read(typed, problems);
        }
        if (problems.hasErrors()) {
            return invalid(problems);
        }
        complete(typed, offer, workspace);
        const Result<OfferId> id = save(workspace, typed, parent);
        if (!id) {
            return id.error();
        }
        saved(*id);
        return {};
    });
    const QString draft = QStringLiteral("offer/") + (offer ? offer->id.toString() : QStringLiteral("new"));
    dialog->setDraft(
        draftKeeper(workspace, draft, {}, [=, &context] { openOfferForm(parent, context, offer, saved); }));
    dialog->open();
    dialog->form()->field(QStringLiteral("name"))->setFocus();
}

void openCheckForm(QWidget* parent, PageContext& context, OfferId offer) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(Words::tr("The offer has been checked"), Words::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("checkOfferDialog"));
    DateField* on = dialog->form()->date(QStringLiteral("checkedOn"), Words::tr("Day"), workspace.clock,
                                         FieldNeed::Required);
    on->setDate(workspace.clock.today());
    QLineEdit* by = dialog->form()->line(QStringLiteral("checkedBy"), Words::tr("By"));
    by->setText(workspace.session.actor());
    QLineEdit* how = dialog->form()->line(QStringLiteral("checkedHow"), Words::tr("How"));
    how->setText(Words::tr("telephone"));
    dialog->onSave([&workspace, parent, offer, on, by, how]() -> Result<void> {
        const Result<Undo> checked = workspace.offers.markChecked(
            offer, {on->date().value_or(QDate()), by->text().trimmed(), how->text().trimmed()});
        if (!checked) {
            return checked.error();
        }
        offerUndo(parent, Words::tr("Taken down that the offer has been checked."), checked);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("offer-check/") + offer.toString(), {},
                                 [=, &context] { openCheckForm(parent, context, offer); }));
    dialog->open();
    on->edit()->setFocus();
}

} // namespace brobygger
