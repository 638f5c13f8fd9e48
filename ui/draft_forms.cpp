// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/fact_catalogue.h"
#include "core/workspace/workspace.h"
#include "ui/appointments/accompaniment_dialog.h"
#include "ui/citizens/citizen_form.h"
#include "ui/citizens/facts_form.h"
#include "ui/citizens/life_dialogs.h"
#include "ui/considerations_draft_forms.h"
#include "ui/cooperation_draft_forms.h"
#include "ui/correspondence_draft_forms.h"
#include "ui/costs/budget_dialog.h"
#include "ui/costs/cost_entry_dialog.h"
#include "ui/costs/price_dialog.h"
#include "ui/courses/closing_dialog.h"
#include "ui/courses/todo_dialog.h"
#include "ui/documents/letter_writing.h"
#include "ui/evaluation/entering/baseline_dialog.h"
#include "ui/evaluation/entering/comparison_dialog.h"
#include "ui/evaluation/entering/norm_dialog.h"
#include "ui/evaluation/entering/tally_dialog.h"
#include "ui/evaluation_draft_forms.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/matching/refer_dialog.h"
#include "ui/matching/wish_form.h"
#include "ui/meetings_draft_forms.h"
#include "ui/notes/note_dialog.h"
#include "ui/offers/offer_form.h"
#include "ui/partners/partner_form.h"
#include "ui/people/person_dialog.h"
#include "ui/plan_draft_forms.h"
#include "ui/referrals/incoming_form.h"
#include "ui/referrals/messages/message_draft.h"
#include "ui/rights_draft_forms.h"
#include "ui/screening/second_screening_dialog.h"
#include "ui/settings_draft_forms.h"
#include "ui/shared/appointments/appointment_form.h"
#include "ui/shared/appointments/outcome_dialog.h"
#include "ui/shared/citizens/contact_dialog.h"
#include "ui/shared/referrals/answer_dialog.h"
#include "ui/shared/referrals/consent_form.h"
#include "ui/shared/referrals/referral_step_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/slices.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <algorithm>

namespace brobygger {

namespace {

std::function<QString()> titled(const char* title) {
    return [title] { return QCoreApplication::translate("DraftForms", title); };
}

using Open = decltype(DraftForm::open);

/// A form about the citizen alone.
template <class Form> Open aboutCitizen(Form form) {
    return [form](QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
        form(page, context, citizen);
        return true;
    };
}

/// A tab on which the draft stands by itself.
Open onTab(TabId tab) {
    return [tab](QWidget*, PageContext& context, CitizenId citizen, const QString&) {
        context.navigator.openCitizen(citizen, tab);
        return true;
    };
}

/// A form about one of the records of a list; `isMeant` finds it.
template <class List, class IsMeant, class Form> bool openFor(const List& list, IsMeant isMeant, Form form) {
    const auto found = std::find_if(list.cbegin(), list.cend(), isMeant);
    if (found == list.cend()) {
        return false;
    }
    form(*found);
    return true;
}

bool openCitizen(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const CitizenId id = CitizenId::fromString(rest);
    const auto known = context.workspace.citizens.find(id);
    if (id.isValid() && !known) {
        return false;
    }
    CitizenForm::open(context, page, known.value_or(Citizen()),
                      [&context](CitizenId saved) { context.navigator.openCitizen(saved); });
    return true;
}

/// The name as it was typed into the form of a citizen or of a new referral.
QString newPerson(const QString& content) {
    const QJsonObject values = QJsonDocument::fromJson(content.toUtf8()).object();
    const auto typed = [&values](QLatin1String field) {
        const QStringList keys = values.keys();
        const auto at = std::find_if(keys.begin(), keys.end(), [field](const QString& key) { return key.endsWith(field); });
        return at == keys.end() ? QString() : values.value(*at).toString();
    };
    const QString name =
        (typed(QLatin1String("givenNameEdit")) + QLatin1Char(' ') + typed(QLatin1String("surnameEdit"))).simplified();
    return name.isEmpty() ? QCoreApplication::translate("DraftForms", "new citizen") : name;
}

bool openFacts(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    const auto catalogue = FactCatalogue::load();
    if (catalogue) {
        FactsForm::open(context, page, citizen, *catalogue);
    }
    return static_cast<bool>(catalogue);
}

/// Of the dead it is not noted that they have moved.
bool openMoving(QWidget* page, PageContext& context, CitizenId citizen, const QString&) {
    const auto known = context.workspace.citizens.find(citizen);
    const bool isAlive = known && known->lifeState != LifeState::Dead;
    if (isAlive) {
        openLifeDialog(page, context, citizen, LifeState::Moved);
    }
    return isAlive;
}

bool openNoteCorrection(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest) {
    return openFor(
        context.workspace.notes.forCitizen(citizen),
        [&rest](const NoteEntry& entry) { return entry.note.id.toString() == rest; },
        [&](const NoteEntry& entry) { openCorrection(page, context, entry.note); });
}

bool openRemark(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest) {
    return openFor(
        context.workspace.notes.forCitizen(citizen),
        [&rest](const NoteEntry& entry) { return entry.note.id.toString() == rest; },
        [&](const NoteEntry& entry) { openNoteRemark(page, context, entry.note); });
}

bool openAnswer(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest) {
    return openFor(
        context.workspace.incomingReferrals.forCitizen(citizen),
        [&rest](const IncomingRow& row) { return row.referral.id.toString() == rest; },
        [&](const IncomingRow& row) { AnswerDialog::open(page, context, row); });
}

bool openStep(QWidget* page, PageContext& context, CitizenId citizen, const QString& rest) {
    return openFor(
        context.workspace.outgoingReferrals.forCitizen(citizen),
        [&rest](const OutgoingRow& row) { return row.referral.id.toString() == rest.section(QLatin1Char('/'), 0, 0); },
        [&](const OutgoingRow& row) {
            openReferralStep(page, context, row, static_cast<OutgoingStep>(rest.section(QLatin1Char('/'), 1).toInt()));
        });
}

template <class Form> Open aboutAppointment(Form form) {
    return [form](QWidget* page, PageContext& context, CitizenId, const QString& rest) {
        const auto row = context.workspace.appointments.find(AppointmentId::fromString(rest));
        if (row) {
            form(page, context, *row);
        }
        return static_cast<bool>(row);
    };
}

template <class Form> Open aboutOffer(Form form) {
    return [form](QWidget* page, PageContext& context, CitizenId citizen, const QString& rest) {
        const OfferId offer = OfferId::fromString(rest.section(QLatin1Char('/'), -1));
        const bool isThere = context.workspace.offers.find(offer).has_value();
        if (isThere) {
            form(page, context, citizen, offer);
        }
        return isThere;
    };
}

void openOutcome(QWidget* page, PageContext& context, const AppointmentRow& row) {
    openOutcomeDialog(page, context, row, [page = QPointer(page)](const QString& message, const Undo& undo) {
        if (page) {
            offerUndo(page, message, undo);
        }
    });
}

bool openOffer(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto known = context.workspace.offers.find(OfferId::fromString(rest));
    if (!known && rest != QLatin1String("new")) {
        return false;
    }
    openOfferForm(page, context, known, [&context](OfferId saved) {
        context.navigator.open({.page = page::offers, .kind = RecordKind::Offer, .record = saved.value()});
    });
    return true;
}

bool openPartner(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto known = context.workspace.partners.find(PartnerId::fromString(rest));
    if (!known && rest != QLatin1String("new")) {
        return false;
    }
    PartnerForm::open(context, page, known, [&context](PartnerId saved) {
        context.navigator.open({.page = page::cooperation, .kind = RecordKind::Partner, .record = saved.value()});
    });
    return true;
}

bool openIncoming(QWidget* page, PageContext& context, CitizenId, const QString&) {
    IncomingForm::open(context, page, [&context](CitizenId saved) { context.navigator.openCitizen(saved, tab::course); });
    return true;
}

bool openCourseClosing(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto course = context.workspace.courses.find(CourseId::fromString(rest));
    if (course) {
        openClosing(page, context, *course);
    }
    return course.has_value();
}

bool openConsentWithdrawal(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto consent = context.workspace.consents.find(ConsentId::fromString(rest));
    if (consent) {
        openWithdrawal(page, context, *consent);
    }
    return consent.has_value();
}

/// The letter, which has what was begun in it and offers its words.
bool openLetter(QWidget*, PageContext& context, CitizenId citizen, const QString& rest) {
    const auto target = letterTarget(context.workspace, citizen, rest);
    if (target) {
        context.navigator.open(*target);
    }
    return target.has_value();
}

/// A new entry of a list, or one that stands in it: `rest` is its id.
template <class List, class IdOf, class Form> bool openEntry(const List& list, const QString& rest, IdOf idOf, Form form) {
    using Record = typename List::value_type;
    if (rest == QLatin1String("0")) {
        form(std::optional<Record>());
        return true;
    }
    return openFor(
        list, [&](const Record& record) { return idOf(record) == rest; },
        [&form](const Record& record) { form(std::optional(record)); });
}

void openNewPerson(QWidget* page, PageContext& context, CitizenId citizen) {
    PersonAround person;
    person.citizen = citizen;
    openPersonAround(page, context, person);
}

bool openPersonChange(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto person = context.workspace.people.find(PersonAroundId::fromString(rest));
    if (person) {
        openPersonAround(page, context, *person);
    }
    return person.has_value();
}

bool openPriceDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    return openEntry(
        context.workspace.costs.prices(), rest, [](const Price& price) { return price.id.toString(); },
        [&](const std::optional<Price>& price) { openPrice(page, context, price); });
}

bool openCostDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto known = context.workspace.costs.find(CostEntryId::fromString(rest));
    if (!known && rest != QLatin1String("0")) {
        return false;
    }
    openCostEntry(page, context, known);
    return true;
}

bool openBudgetDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    return openEntry(
        context.workspace.costs.budget(), rest, [](const BudgetRow& row) { return row.entry.id.toString(); },
        [&](const std::optional<BudgetRow>& row) {
            openBudgetEntry(page, context, row ? std::optional(row->entry) : std::nullopt);
        });
}

bool openTallyDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    return openEntry(
        context.workspace.refusalTallies.all(), rest, [](const RefusalTally& tally) { return tally.id.toString(); },
        [&](const std::optional<RefusalTally>& tally) { openTally(page, context, tally); });
}

bool openComparisonDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    return openEntry(
        context.workspace.comparisons.all(), rest, [](const ComparisonFigure& figure) { return figure.id.toString(); },
        [&](const std::optional<ComparisonFigure>& figure) { openComparison(page, context, figure); });
}

bool openNormDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    return openEntry(
        context.workspace.populationNorms.all(), rest, [](const PopulationNorm& norm) { return norm.id.toString(); },
        [&](const std::optional<PopulationNorm>& norm) { openNorm(page, context, norm); });
}

/// `rest` is the programme and the id.
bool openBaselineDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    EvaluationRequest request = context.workspace.evaluations.usualRequest();
    request.programmeId = rest.section(QLatin1Char('/'), 0, -2);
    return openEntry(
        context.workspace.chartBaselines.ofProgramme(request.programmeId), rest.section(QLatin1Char('/'), -1),
        [](const ChartBaseline& baseline) { return baseline.id.toString(); },
        [&](const std::optional<ChartBaseline>& baseline) {
            openBaseline(page, context, baseline ? *baseline : newBaseline(context.workspace, request), request);
        });
}

template <ConsentBasis basis> Open newConsentForm() {
    return aboutCitizen([](QWidget* page, PageContext& context, CitizenId citizen) {
        openConsentForm(page, context, newConsent(context, citizen, basis));
    });
}

QList<DraftForm> formsOfTheWork() {
    return {
        {QStringLiteral("note/"), titled(QT_TRANSLATE_NOOP("DraftForms", "New note")),
         aboutCitizen([](QWidget* page, PageContext& context, CitizenId citizen) {
             openNewNote(page, context, citizen, Audience::Worker);
         })},
        {QStringLiteral("note-shared/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Note written together")),
         aboutCitizen([](QWidget* page, PageContext& context, CitizenId citizen) {
             openNewNote(page, context, citizen, Audience::Citizen);
         })},
        {QStringLiteral("note-remark/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Citizen's remark to a note")), openRemark},
        {QStringLiteral("note-correction/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Correction of a note")),
         openNoteCorrection},
        {QStringLiteral("contact/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Contact or attempt")),
         aboutCitizen(openContactDialog)},
        {QStringLiteral("todo/"), titled(QT_TRANSLATE_NOOP("DraftForms", "New task")), aboutCitizen(openNewTodo)},
        {QStringLiteral("closing/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Closing of the course")), openCourseClosing},
        {QStringLiteral("citizen/"), titled(QT_TRANSLATE_NOOP("DraftForms", "The citizen's particulars")), openCitizen,
         newPerson},
        {QStringLiteral("person-around/"), titled(QT_TRANSLATE_NOOP("DraftForms", "New person around the citizen")),
         aboutCitizen(openNewPerson)},
        {QStringLiteral("person-around-change/"),
         titled(QT_TRANSLATE_NOOP("DraftForms", "Change of a person around the citizen")), openPersonChange},
        {deathDraft, titled(QT_TRANSLATE_NOOP("DraftForms", "Day of death")),
         aboutCitizen([](QWidget* page, PageContext& context, CitizenId citizen) {
             openLifeDialog(page, context, citizen, LifeState::Dead);
         })},
        {movingDraft, titled(QT_TRANSLATE_NOOP("DraftForms", "Day of moving")), openMoving},
        {protectionDraft, titled(QT_TRANSLATE_NOOP("DraftForms", "Name and address protection")),
         aboutCitizen(openProtectionDialog)},
        {QStringLiteral("facts/"), titled(QT_TRANSLATE_NOOP("DraftForms", "What is known")), openFacts},
        {QStringLiteral("screening/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Screening")), onTab(tab::screening)},
        {QStringLiteral("second-screening/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Screening of a second screener")),
         openSecondScreeningDraft},
        {QStringLiteral("measurement/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Questionnaire")), onTab(tab::measurements)},
        {QStringLiteral("consent/"), titled(QT_TRANSLATE_NOOP("DraftForms", "New consent")),
         newConsentForm<ConsentBasis::Consent>()},
        {QStringLiteral("legal_basis/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Passing on without consent")),
         newConsentForm<ConsentBasis::LegalBasis>()},
        {QStringLiteral("consent-withdrawal/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Withdrawal of a consent")),
         openConsentWithdrawal},
        {QStringLiteral("sheet/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Information sheet handed over")),
         aboutCitizen(openSheetGiven)},
        {QStringLiteral("wish/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Needs and wishes")), aboutCitizen(openWishForm)},
        {QStringLiteral("refer/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Referral to an offer")),
         aboutOffer(openReferDialog)},
        {QStringLiteral("leave-out/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Leaving out an offer")),
         aboutOffer(openLeaveOutDialog)},
        {QStringLiteral("referral-step/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Step of a referral")), openStep},
        {QStringLiteral("referral/answer/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Answer to the referrer")), openAnswer},
        {QStringLiteral("referral/new"), titled(QT_TRANSLATE_NOOP("DraftForms", "New referral")), openIncoming, newPerson},
        {messageDraftPrefix, titled(QT_TRANSLATE_NOOP("DraftForms", "Message received")), openMessageDraft, newPerson},
        {QStringLiteral("appointment/"), titled(QT_TRANSLATE_NOOP("DraftForms", "New appointment")),
         aboutCitizen(
             [](QWidget* page, PageContext& context, CitizenId citizen) { openBooking(page, context, {.citizen = citizen}); })},
        {QStringLiteral("accompaniment/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Plan of accompaniment")),
         aboutCitizen(openAccompaniment)},
        {QStringLiteral("appointment-change/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Change of an appointment")),
         aboutAppointment(openChange)},
        {QStringLiteral("appointment-move/"), titled(QT_TRANSLATE_NOOP("DraftForms", "New time for an appointment")),
         aboutAppointment(openReschedule)},
        {QStringLiteral("appointment-anew/"), titled(QT_TRANSLATE_NOOP("DraftForms", "New appointment")),
         aboutAppointment(openBookingAnew)},
        {QStringLiteral("outcome/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Outcome of an appointment")),
         aboutAppointment(openOutcome)},
        {QStringLiteral("offer/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Offer")), openOffer},
        {QStringLiteral("offer-check/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Check of an offer")),
         aboutOffer(
             [](QWidget* page, PageContext& context, CitizenId, OfferId offer) { openCheckForm(page, context, offer); })},
        {QStringLiteral("partner/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Referrer or partner")), openPartner},
        {QStringLiteral("letter/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Letter or sheet")), openLetter},
        {QStringLiteral("letter-text/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Text of a letter")), openLetter},
        {QStringLiteral("price/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Price")), openPriceDraft},
        {QStringLiteral("cost/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Cost")), openCostDraft},
        {QStringLiteral("budget/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Budget line")), openBudgetDraft},
        {QStringLiteral("tally/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Said no without being registered")), openTallyDraft},
        {QStringLiteral("comparison/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Figure of another place")),
         openComparisonDraft},
        {QStringLiteral("norm/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Mean of the population")), openNormDraft},
        {QStringLiteral("baseline/"), titled(QT_TRANSLATE_NOOP("DraftForms", "Fixed baseline of a chart")), openBaselineDraft},
    };
}

} // namespace

QList<DraftForm> draftForms() {
    return formsOfTheWork() + planDraftForms() + considerationsDraftForms() + correspondenceDraftForms() +
           cooperationDraftForms() + meetingsDraftForms() + rightsDraftForms() + evaluationDraftForms() + settingsDraftForms();
}

} // namespace brobygger
