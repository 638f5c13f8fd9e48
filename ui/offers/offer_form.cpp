// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offer_form.h"

#include "core/offers/offer_categories.h"
#include "core/offers/schedule_text.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/record_fields.h"
#include "ui/kit/page.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct OfferFormWords {
    Q_DECLARE_TR_FUNCTIONS(OfferForm)
};

QList<Choice> categoryChoices(const QString& language) {
    QList<Choice> choices{{OfferFormWords::tr("Choose"), QString()}};
    for (const OfferCategory& category : offerCategories()) {
        choices.append({category.name(language), category.id});
    }
    return choices;
}

QList<Choice> audienceChoices() {
    return {{OfferFormWords::tr("everybody"), static_cast<int>(Sex::Unknown)},
            {OfferFormWords::tr("women"), static_cast<int>(Sex::Female)},
            {OfferFormWords::tr("men"), static_cast<int>(Sex::Male)}};
}

/// What the program understands of a schedule; an example where nothing is written.
QString scheduleHelp(const QString& text) {
    if (text.trimmed().isEmpty()) {
        return OfferFormWords::tr("For example: every second Thursday 10–12, not in school holidays");
    }
    const QString understood = formatSchedule(parseSchedule(text));
    if (understood.isEmpty()) {
        return OfferFormWords::tr("Not understood as days and times: the text is only shown, and matching asks for the time.");
    }
    return namesEvenOrOddWeeks(text)
               ? OfferFormWords::tr(
                     "Understood as: %1. Which weeks it is stands only in the text, which is shown as you wrote it.")
                     .arg(understood)
               : OfferFormWords::tr("Understood as: %1").arg(understood);
}

/// The schedule, with what the program understands of it below once the field has been left.
void addSchedule(Form& form, RecordFields<Offer>& fields) {
    QLineEdit* edit = form.line(QStringLiteral("scheduleText"), OfferFormWords::tr("When"));
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
    form.section(OfferFormWords::tr("The offer"));
    fields.line<&Offer::name>("name", OfferFormWords::tr("Name"), FieldNeed::Required);
    fields.line<&Offer::provider>("provider", OfferFormWords::tr("Provider"));
    fields.choice<&Offer::category>("category", OfferFormWords::tr("Category"),
                                    categoryChoices(workspace.settings.value(language)));
    addSchedule(form, fields);
    fields.text<&Offer::purpose>("purpose", OfferFormWords::tr("Purpose"), lines);
    fields.text<&Offer::content>("content", OfferFormWords::tr("Content"), lines);
    fields.text<&Offer::targetGroup>("targetGroup", OfferFormWords::tr("Target group"), lines);
    fields.text<&Offer::firstVisit>("firstVisit", OfferFormWords::tr("The first time"), lines);
    form.section(OfferFormWords::tr("Who can come"));
    fields.number<&Offer::minAge>("minAge", OfferFormWords::tr("Lowest age"));
    fields.number<&Offer::maxAge>("maxAge", OfferFormWords::tr("Highest age"));
    fields.choice<&Offer::onlyFor>("onlyFor", OfferFormWords::tr("For"), audienceChoices());
    fields.amount<&Offer::fee>("fee", OfferFormWords::tr("Price each time (kr.)"));
    fields.number<&Offer::capacity>("capacity", OfferFormWords::tr("Places"));
    fields.number<&Offer::freePlaces>("freePlaces", OfferFormWords::tr("Free places"));
    fields.date<&Offer::freePlacesOn>("freePlacesOn", OfferFormWords::tr("Free places as of"), clock);
    fields.answer<&Offer::companionWelcome>("companionWelcome", OfferFormWords::tr("A companion is welcome"));
    fields.answer<&Offer::wheelchair>("wheelchair", OfferFormWords::tr("Access with a wheelchair"));
    fields.line<&Offer::language>("language", OfferFormWords::tr("Languages (da, en, …)"));
    form.section(OfferFormWords::tr("Where and who"));
    fields.line<&Offer::street>("street", OfferFormWords::tr("Address"));
    fields.line<&Offer::postcode>("postcode", OfferFormWords::tr("Postcode"));
    fields.line<&Offer::town>("town", OfferFormWords::tr("Town"));
    fields.line<&Offer::contactPerson>("contactPerson", OfferFormWords::tr("Contact person"));
    fields.phone<&Offer::phone>("phone", OfferFormWords::tr("Telephone"));
    fields.line<&Offer::email>("email", OfferFormWords::tr("E-mail"));
    fields.line<&Offer::website>("website", OfferFormWords::tr("Website"));
    form.section(OfferFormWords::tr("Agreement and check"));
    fields.date<&Offer::agreementFrom>("agreementFrom", OfferFormWords::tr("Agreement from"), clock);
    fields.date<&Offer::agreementTo>("agreementTo", OfferFormWords::tr("Agreement to"), clock);
    fields.date<&Offer::checkedOn>("checkedOn", OfferFormWords::tr("Last checked"), clock);
    fields.line<&Offer::checkedBy>("checkedBy", OfferFormWords::tr("Checked by"));
    fields.check<&Offer::isSoft>("isSoft", OfferFormWords::tr("Soft offer (soft-tilbud)"));
    return fields;
}

/// Fills the town from the postcode, which it follows unless another one was written, and the day of a new count of free
/// places.
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
    if (isNewCount && (!offer.freePlacesOn.isValid() || (before && before->freePlacesOn == offer.freePlacesOn))) {
        offer.freePlacesOn = workspace.clock.today();
    }
}

Result<OfferId> save(Workspace& workspace, const Offer& offer, const QWidget* parent) {
    if (!offer.id.isValid()) {
        const Result<OfferId> added = workspace.offers.add(offer);
        if (MessageBar* bar = added ? messagesFor(parent) : nullptr) {
            bar->tell(OfferFormWords::tr("The offer is in the directory."));
        }
        return added;
    }
    const Result<Undo> changed = workspace.offers.change(offer);
    if (!changed) {
        return changed.error();
    }
    offerUndo(parent, OfferFormWords::tr("The offer is changed."), changed);
    return offer.id;
}

} // namespace

void openOfferForm(QWidget* parent, PageContext& context, const std::optional<Offer>& offer,
                   std::function<void(OfferId)> saved) {
    auto* dialog = new FormDialog(offer ? OfferFormWords::tr("Change offer") : OfferFormWords::tr("New offer"),
                                  OfferFormWords::tr("Save"), parent);
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
    dialog->setDraft(draftKeeper(workspace, draft, {}, [=, &context] { openOfferForm(parent, context, offer, saved); }));
    dialog->open();
    dialog->form()->field(QStringLiteral("name"))->setFocus();
}

void openCheckForm(QWidget* parent, PageContext& context, OfferId offer) {
    Workspace& workspace = context.workspace;
    auto* dialog = new FormDialog(OfferFormWords::tr("The offer has been checked"), OfferFormWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("checkOfferDialog"));
    DateField* on =
        dialog->form()->date(QStringLiteral("checkedOn"), OfferFormWords::tr("Day"), workspace.clock, FieldNeed::Required);
    on->setDate(workspace.clock.today());
    QLineEdit* by = dialog->form()->line(QStringLiteral("checkedBy"), OfferFormWords::tr("By"));
    by->setText(workspace.session.actor());
    QLineEdit* how = dialog->form()->line(QStringLiteral("checkedHow"), OfferFormWords::tr("How"));
    how->setText(OfferFormWords::tr("telephone"));
    dialog->onSave([&workspace, parent, offer, on, by, how]() -> Result<void> {
        const Result<Undo> checked =
            workspace.offers.markChecked(offer, {on->date().value_or(QDate()), by->text().trimmed(), how->text().trimmed()});
        if (!checked) {
            return checked.error();
        }
        offerUndo(parent, OfferFormWords::tr("Taken down that the offer has been checked."), checked);
        return {};
    });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("offer-check/") + offer.toString(), {},
                                 [=, &context] { openCheckForm(parent, context, offer); }));
    dialog->open();
    on->edit()->setFocus();
}

} // namespace brobygger
