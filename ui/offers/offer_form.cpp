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
#include "ui/kit/record_fields.h"
#include "ui/pickers/draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfferForm)
};

QList<Choice> categoryChoices(const QString& language) {
    QList<Choice> choices{{Words::tr("Choose"), QString()}};
    for (const OfferCategory& category : offerCategories()) {
        choices.append({category.name(language), category.id});
    }
    return choices;
}

QList<Choice> audienceChoices() {
    return {{Words::tr("everybody"), static_cast<int>(Sex::Unknown)},
            {Words::tr("women"), static_cast<int>(Sex::Female)},
            {Words::tr("men"), static_cast<int>(Sex::Male)}};
}

/// What the program understands of a schedule; an example where nothing is written.
QString scheduleHelp(const QString& text) {
    if (text.trimmed().isEmpty()) {
        return Words::tr("For example: every second Thursday 10–12, not in school holidays");
    }
    const QString understood = formatSchedule(parseSchedule(text));
    if (understood.isEmpty()) {
        return Words::tr("Not understood as days and times: the text is only shown, and matching asks for the time.");
    }
    return namesEvenOrOddWeeks(text)
               ? Words::tr("Understood as: %1. Which weeks it is stands only in the text, which is shown as you wrote it.").arg(understood)
               : Words::tr("Understood as: %1").arg(understood);
}

/// The schedule, with what the program understands of it below once the field has been left.
void addSchedule(Form& form, RecordFields<Offer>& fields) {
    QLineEdit* edit = form.line(QStringLiteral("scheduleText"), Words::tr("When"));
    const auto explain = [form = &form, edit] { form->setHelp(QStringLiteral("scheduleText"), scheduleHelp(edit->text())); };
    QObject::connect(edit, &QLineEdit::textChanged, &form, [form = &form, edit, explain] {
        if (edit->isModified()) {
            form->setHelp(QStringLiteral("scheduleText"), scheduleHelp(QString())); // half a text says nothing yet
        } else {
            explain();
        }
    });
    // Not at once: the field is also left when the dialog is on its way out.
    QObject::connect(edit, &QLineEdit::editingFinished, &form, explain, Qt::QueuedConnection);
    explain();
    fields.bind([edit] { return edit->text().trimmed(); },
                [edit](const Offer& offer) {
                    edit->setText(offer.scheduleText.isEmpty() ? formatSchedule(offer.sessions) : offer.scheduleText);
                },
                [edit](Offer& offer) {
                    offer.scheduleText = edit->text().trimmed();
                    offer.sessions = parseSchedule(offer.scheduleText);
                });
}

RecordFields<Offer> makeFields(Form& form, const Workspace& workspace) {
    RecordFields<Offer> fields(form);
    const Clock& clock = workspace.clock;
    constexpr int lines = 2;
    form.section(Words::tr("The offer"));
    fields.line<&Offer::name>("name", Words::tr("Name"), FieldNeed::Required);
    fields.line<&Offer::provider>("provider", Words::tr("Provider"));
    fields.choice<&Offer::category>("category", Words::tr("Category"), categoryChoices(workspace.settings.value(language)));
    addSchedule(form, fields);
    fields.text<&Offer::purpose>("purpose", Words::tr("Purpose"), lines);
    fields.text<&Offer::content>("content", Words::tr("Content"), lines);
    fields.text<&Offer::targetGroup>("targetGroup", Words::tr("Target group"), lines);
    fields.text<&Offer::firstVisit>("firstVisit", Words::tr("The first time"), lines);
    form.section(Words::tr("Who can come"));
    fields.number<&Offer::minAge>("minAge", Words::tr("Lowest age"));
    fields.number<&Offer::maxAge>("maxAge", Words::tr("Highest age"));
    fields.choice<&Offer::onlyFor>("onlyFor", Words::tr("For"), audienceChoices());
    fields.amount<&Offer::fee>("fee", Words::tr("Price each time (kr.)"));
    fields.number<&Offer::capacity>("capacity", Words::tr("Places"));
    fields.number<&Offer::freePlaces>("freePlaces", Words::tr("Free places"));
    fields.date<&Offer::freePlacesOn>("freePlacesOn", Words::tr("Free places as of"), clock);
    fields.answer<&Offer::companionWelcome>("companionWelcome", Words::tr("A companion is welcome"));
    fields.answer<&Offer::wheelchair>("wheelchair", Words::tr("Access with a wheelchair"));
    fields.line<&Offer::language>("language", Words::tr("Languages (da, en, …)"));
    form.section(Words::tr("Where and who"));
    fields.line<&Offer::street>("street", Words::tr("Address"));
    fields.line<&Offer::postcode>("postcode", Words::tr("Postcode"));
    fields.line<&Offer::town>("town", Words::tr("Town"));
    fields.line<&Offer::contactPerson>("contactPerson", Words::tr("Contact person"));
    fields.phone<&Offer::phone>("phone", Words::tr("Telephone"));
    fields.line<&Offer::email>("email", Words::tr("E-mail"));
    fields.line<&Offer::website>("website", Words::tr("Website"));
    form.section(Words::tr("Agreement and check"));
    fields.date<&Offer::agreementFrom>("agreementFrom", Words::tr("Agreement from"), clock);
    fields.date<&Offer::agreementTo>("agreementTo", Words::tr("Agreement to"), clock);
    fields.date<&Offer::checkedOn>("checkedOn", Words::tr("Last checked"), clock);
    fields.line<&Offer::checkedBy>("checkedBy", Words::tr("Checked by"));
    fields.check<&Offer::isSoft>("isSoft", Words::tr("Soft offer (soft-tilbud)"));
    return fields;
}

/// Fills the town from the postcode, which it follows unless another one was written, and the day of a new count of free places.
void complete(Offer& offer, const std::optional<Offer>& before, const Workspace& workspace) {
    const auto townOf = [&workspace](const QString& code) {
        const auto postcode = workspace.places.postcode(code);
        return postcode ? postcode->town : QString();
    };
    const bool isOfFormerPostcode = before && before->postcode != offer.postcode && offer.town == townOf(before->postcode);
    const QString town = townOf(offer.postcode);
    if ((offer.town.isEmpty() || isOfFormerPostcode) && !town.isEmpty()) {
        offer.town = town;
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
    RecordFields<Offer> fields = makeFields(*dialog->form(), workspace);
    fields.show(offer.value_or(Offer()));
    dialog->onCheck([fields] { return fields.problems(); });
    dialog->onSave([&workspace, parent, offer, fields, saved]() -> Result<void> {
        const std::optional<Offer> now = offer ? workspace.offers.find(offer->id) : std::nullopt;
        Offer typed = fields.typed(now ? *now : offer.value_or(Offer()));
        complete(typed, now, workspace);
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
