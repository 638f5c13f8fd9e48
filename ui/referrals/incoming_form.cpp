// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/incoming_form.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/form_values.h"
#include "ui/kit/look/theme.h"
#include "ui/shared/citizens/duplicates_panel.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QCompleter>
#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace brobygger {

namespace {
constexpr qsizetype mostPartners = 2000;

/// A combo box one can also type in: what is typed and not in the list is something new.
void makeTypable(QComboBox* combo, const QString& editName, const QString& label) {
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->lineEdit()->setObjectName(editName);
    combo->lineEdit()->setAccessibleName(label);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

/// The id behind what stands in such a box, 0 when it is new or empty.
qint64 chosenId(const QComboBox* combo) {
    const int at = combo->findText(combo->currentText().simplified(), Qt::MatchFixedString);
    return at >= 0 ? combo->itemData(at).toLongLong() : 0;
}

PartnerKind kindFrom(const QString& source) {
    if (source == QLatin1String("gp")) {
        return PartnerKind::Clinic;
    }
    if (source == QLatin1String("hospital") || source == QLatin1String("psychiatry")) {
        return PartnerKind::Hospital;
    }
    if (source == QLatin1String("volunteer") || source == QLatin1String("offer")) {
        return PartnerKind::Voluntary;
    }
    const QStringList municipal{QStringLiteral("jobcentre"), QStringLiteral("health_centre"), QStringLiteral("social_services"),
                                QStringLiteral("home_care")};
    return municipal.contains(source) ? PartnerKind::Municipal : PartnerKind::Other;
}
} // namespace

void IncomingForm::open(PageContext& context, QWidget* parent, std::function<void(CitizenId)> saved) {
    auto* dialog = new FormDialog(tr("New referral"), tr("Receive"), parent);
    dialog->setObjectName(QStringLiteral("incomingDialog"));
    auto* form = new IncomingForm(context, dialog, saved);
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("referral/new"), {},
                                 [&context, parent, saved] { open(context, parent, saved); }));
    form->m_filledBirthDate = form->birthDateInNumber(); // so that a draft's date follows its number too
    form->lookForDuplicates();
    dialog->open();
    dialog->form()->field(QStringLiteral("givenName"))->setFocus();
}

IncomingForm::IncomingForm(PageContext& context, FormDialog* dialog, std::function<void(CitizenId)> saved)
    : QObject(dialog)
    , m_context(context)
    , m_dialog(dialog)
    , m_saved(std::move(saved))
    , m_newCitizen(*dialog->form())
    , m_referral(*dialog->form()) {
    addPerson();
    addReferral();
    dialog->onCheck([this] { return m_context.workspace.incomingReferrals.problemsOf(entered()); });
    dialog->onSave([this] { return save(); });
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseBeforeLooking);
    connect(pause, &QTimer::timeout, this, &IncomingForm::lookForDuplicates);
    onFormEdited(*dialog->form(), this, [pause] { pause->start(); });
}

void IncomingForm::addPerson() {
    Form& form = *m_dialog->form();
    form.section(tr("Who is it about?"));
    m_newCitizen.line<&Citizen::givenName>("givenName", tr("Given name"), FieldNeed::Required);
    QLineEdit* surname = m_newCitizen.line<&Citizen::surname>("surname", tr("Surname"));
    connect(surname, &QLineEdit::textChanged, this, [this](const QString& surname) {
        // One of the two names is enough.
        m_dialog->form()->setNeed(QStringLiteral("givenName"),
                                  surname.trimmed().isEmpty() ? FieldNeed::Required : FieldNeed::Optional);
    });
    m_number = m_newCitizen.personNumber<&Citizen::personNumber>("personNumber", tr("CPR number"));
    m_birthDate = m_newCitizen.date<&Citizen::birthDate>("birthDate", tr("Birth date"), m_context.workspace.clock);
    m_birthDate->setForBirthDate();
    connect(m_number, &PersonNumberField::numberChanged, this, &IncomingForm::fillBirthDate);
    // Not at once: the field is also left when the dialog is on its way out.
    connect(m_number->edit(), &QLineEdit::editingFinished, this, &IncomingForm::checkNumber, Qt::QueuedConnection);
    m_newCitizen.phone<&Citizen::phone>("phone", tr("Telephone"));
    m_newCitizen.show({});
    m_chosen = makeLabel(QString(), TextRole::Strong);
    m_chosen->setObjectName(QStringLiteral("chosenPersonLabel"));
    m_chosen->hide();
    form.addWide(m_chosen);
    m_duplicates = new DuplicatesPanel;
    form.addWide(m_duplicates);
    connect(m_duplicates, &DuplicatesPanel::chosen, this, &IncomingForm::usePerson);
}

void IncomingForm::addReferral() {
    Form& form = *m_dialog->form();
    Workspace& workspace = m_context.workspace;
    form.section(tr("Who asks, and why?"));
    m_source = m_referral.choice<&IncomingReferral::source>(
        "source", tr("Referred by"), codeChoices(workspace, QStringLiteral("referral_source")), FieldNeed::Required);
    DateField* received =
        m_referral.date<&IncomingReferral::receivedOn>("receivedOn", tr("Received"), workspace.clock, FieldNeed::Required);
    QList<Choice> partners{{QString(), QVariant()}};
    for (const Partner& partner : workspace.partners.window(0, mostPartners)) {
        if (partner.isActive) {
            partners.append({partner.name, partner.id.value()});
        }
    }
    m_partner = form.combo(QStringLiteral("partner"), tr("Clinic or place"), partners);
    makeTypable(m_partner, QStringLiteral("partnerEdit"), tr("Clinic or place"));
    form.setHelp(QStringLiteral("partner"), tr("A name that is not in the list is added as a new one."));
    m_person = form.combo(QStringLiteral("person"), tr("Doctor or contact person"));
    makeTypable(m_person, QStringLiteral("personEdit"), tr("Doctor or contact person"));
    addVolunteer();
    m_referral.text<&IncomingReferral::reason>("reason", tr("Reason for the referral"), 3);
    m_referral.answer<&IncomingReferral::citizenIsInformed>("citizenIsInformed", tr("Does the citizen know of it?"));
    m_referral.show({});
    received->setDate(workspace.clock.today());
    connect(m_partner, &QComboBox::currentTextChanged, this, &IncomingForm::fillPersonsOfPartner);
    fillPersonsOfPartner();
}

/// Who told of the citizen, where the source is a volunteer.
void IncomingForm::addVolunteer() {
    QList<Choice> volunteers{{QString(), QVariant()}};
    for (const VolunteerRow& row : m_context.workspace.volunteers.all()) {
        if (!row.volunteer.stoppedOn.isValid()) {
            volunteers.append({row.volunteer.name, row.volunteer.id.value()});
        }
    }
    const QString field = QStringLiteral("volunteer");
    QComboBox* volunteer = m_dialog->form()->combo(field, tr("Which volunteer"), volunteers);
    m_referral.bindPart<&IncomingReferral::volunteer>(
        [volunteer] { return VolunteerId(volunteer->currentData().toLongLong()); },
        [volunteer](VolunteerId id) { choose(volunteer, id.isValid() ? QVariant(id.value()) : QVariant()); });
    const auto follow = [this, volunteer, field] {
        const bool isAsked = m_source->currentData() == QLatin1String("volunteer");
        m_dialog->form()->setVisible(field, isAsked);
        if (!isAsked) {
            choose(volunteer, QVariant());
        }
    };
    connect(m_source, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

void IncomingForm::fillPersonsOfPartner() {
    const QString typed = m_person->currentText();
    const QSignalBlocker quiet(m_person);
    m_person->clear();
    m_person->addItem(QString());
    if (const PartnerId partner(chosenId(m_partner)); partner.isValid()) {
        for (const PartnerPerson& person : m_context.workspace.partners.persons(partner)) {
            m_person->addItem(person.name, person.id.value());
        }
    }
    m_person->setCurrentText(typed);
}

void IncomingForm::usePerson(CitizenId citizen) {
    const auto person = m_context.workspace.citizens.find(citizen);
    if (!person) {
        return;
    }
    m_citizen = citizen;
    m_chosen->setText(person->birthDate.isValid()
                          ? tr("%1, born %2, is in the file already").arg(person->fullName(), formatDate(person->birthDate))
                          : tr("%1 is in the file already").arg(person->fullName()));
    m_chosen->show();
    m_duplicates->hide();
    for (const QString& field : personFields) {
        m_dialog->form()->setVisible(field, false);
    }
    m_source->setFocus();
}

/// The day that stands in the number; invalid while there is none.
QDate IncomingForm::birthDateInNumber() const {
    Citizen person = typedPerson();
    person.birthDate = {};
    return m_context.workspace.citizens.completed(person).birthDate;
}

/// The date stands in the number; one that was typed stays.
void IncomingForm::fillBirthDate() {
    if (!m_birthDate->isEmpty() && m_birthDate->date() != std::optional(m_filledBirthDate)) {
        return;
    }
    m_filledBirthDate = birthDateInNumber();
    m_birthDate->setDate(m_filledBirthDate.isValid() ? std::optional(m_filledBirthDate) : std::nullopt);
}

/// What is wrong with the number is said when it is left, not first when the referral is received.
void IncomingForm::checkNumber() {
    const QString field = QStringLiteral("personNumber");
    if (!m_dialog->isVisible() || !m_dialog->form()->problemAt(field).isEmpty()) {
        return;
    }
    Problems atNumber;
    for (const Problem& problem : m_context.workspace.incomingReferrals.problemsOf(entered()).list()) {
        if (problem.field == field && problem.severity == Severity::Error) {
            atNumber.error(field, problem.message);
        }
    }
    m_dialog->form()->markProblems(atNumber);
}

void IncomingForm::lookForDuplicates() {
    if (!m_citizen.isValid()) {
        const Citizen person = typedPerson();
        m_duplicates->setFound(m_context.workspace.citizens.possibleDuplicates(person));
        if (person.personNumber.size() >= 10) {
            checkNumber(); // it looks finished
        }
    }
}

IncomingDraft IncomingForm::entered() const {
    IncomingDraft draft;
    IncomingReferral& referral = draft.referral;
    referral = m_referral.typed({});
    referral.citizen = m_citizen;
    if (!m_citizen.isValid()) {
        draft.newCitizen = typedPerson();
    }
    referral.partner = PartnerId(chosenId(m_partner));
    if (const QString name = m_partner->currentText().simplified(); !referral.partner.isValid() && !name.isEmpty()) {
        draft.newPartner = Partner();
        draft.newPartner->name = name;
        draft.newPartner->kind = kindFrom(referral.source);
    }
    referral.person = PartnerPersonId(chosenId(m_person));
    if (!referral.person.isValid()) {
        draft.newPerson = m_person->currentText().simplified();
    }
    return draft;
}

Result<void> IncomingForm::save() {
    IncomingReferrals& referrals = m_context.workspace.incomingReferrals;
    const auto received = referrals.receive(entered());
    if (!received) {
        return received.error();
    }
    m_saved(received->citizen);
    // Told where one is led, which is another page than the one the form was opened from.
    const QWidget* page = m_context.navigator.inFront();
    offerUndo(page ? page : m_dialog->parentWidget(), tr("The referral is received."), takingBack(*received));
    return {};
}

Undo IncomingForm::takingBack(const ReceivedReferral& received) const {
    // The page with its context is gone when the citizen has sat beside meanwhile.
    return [&context = m_context, page = QPointer<QWidget>(m_dialog->parentWidget()), received]() -> Result<void> {
        const Result<void> undone = received.undo();
        if (undone && page && !context.workspace.citizens.find(received.citizen)) {
            context.navigator.open({page::referrals}); // the person is not in the file any more
        }
        return undone;
    };
}

} // namespace brobygger
