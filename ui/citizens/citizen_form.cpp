// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_form.h"

#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_words.h"
#include "ui/citizens/place_fields.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/form_values.h"
#include "ui/shared/citizens/doctor_fields.h"
#include "ui/shared/citizens/duplicates_panel.h"
#include "ui/shared/citizens/safe_contact_fields.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QTimer>

namespace brobygger {

namespace {
constexpr int columns = 3;
constexpr int dialogWidth = 1000;
} // namespace

void CitizenForm::open(PageContext& context, QWidget* parent, const Citizen& citizen, std::function<void(CitizenId)> saved,
                       const QString& first) {
    auto* dialog =
        new FormDialog(citizen.id.isValid() ? tr("Change what is known") : tr("New citizen"), tr("Save"), parent, columns);
    dialog->resize(dialogWidth, dialog->height());
    auto* form = new CitizenForm(context, dialog, parent, citizen, saved);
    form->setParent(dialog);
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("citizen/") + citizen.id.toString(), citizen.id,
                                 [&context, parent, citizen, saved, first] { open(context, parent, citizen, saved, first); }));
    dialog->open();
    if (QWidget* field = dialog->form()->field(first)) {
        field->setFocus(Qt::OtherFocusReason);
        dialog->showField(first);
    }
}

CitizenForm::CitizenForm(PageContext& context, FormDialog* dialog, QWidget* page, Citizen citizen,
                         std::function<void(CitizenId)> saved)
    : m_context(context)
    , m_dialog(dialog)
    , m_page(page)
    , m_citizen(std::move(citizen))
    , m_fields(*dialog->form())
    , m_saved(std::move(saved)) {
    build();
    m_fields.show(m_citizen);
    m_dialog->onCheck([this] { return problems(); });
    m_dialog->onSave([this] { return save(); });
    if (!m_citizen.id.isValid()) {
        auto* pause = new QTimer(this);
        pause->setSingleShot(true);
        pause->setInterval(150);
        connect(pause, &QTimer::timeout, this, &CitizenForm::lookForDuplicates);
        onFormEdited(*m_dialog->form(), this, [pause] { pause->start(); });
    }
}

void CitizenForm::build() {
    Form& form = *m_dialog->form();
    const Clock& clock = m_context.workspace.clock;
    form.section(tr("Who"));
    m_fields.line<&Citizen::givenName>("givenName", tr("Given name"), FieldNeed::Required);
    QLineEdit* surname = m_fields.line<&Citizen::surname>("surname", tr("Surname"));
    // One name is enough.
    connect(surname, &QLineEdit::textChanged, this, [&form](const QString& name) {
        form.setNeed(QStringLiteral("givenName"), name.trimmed().isEmpty() ? FieldNeed::Required : FieldNeed::Optional);
    });
    m_number = m_fields.personNumber<&Citizen::personNumber>("personNumber", tr("CPR number"));
    connect(m_number, &PersonNumberField::revealRequested, this, &CitizenForm::reveal);
    m_fields.date<&Citizen::birthDate>("birthDate", tr("Birth date"), clock)->setForBirthDate();
    m_fields.choice<&Citizen::sex>("sex", tr("Sex"), sexChoices());
    m_fields.line<&Citizen::language>("language", tr("Language, when an interpreter is needed"));
    if (!m_citizen.id.isValid()) {
        m_duplicates = new DuplicatesPanel;
        form.addWide(m_duplicates);
        connect(m_duplicates, &DuplicatesPanel::chosen, this, [this](CitizenId id) {
            m_saved(id);
            m_dialog->abandon();
        });
    }
    form.section(tr("Where"));
    new PlaceFields(form, m_fields, m_context.workspace.places, this);
    m_fields.check<&Citizen::isAddressProtected>("isAddressProtected", tr("Name and address protection"));
    m_fields.date<&Citizen::addressProtectedUntil>("addressProtectedUntil", tr("Protected until"), clock);
    form.section(tr("How to reach them safely"));
    m_fields.phone<&Citizen::phone>("phone", tr("Telephone"));
    m_fields.line<&Citizen::email>("email", tr("E-mail"));
    addSafeContactFields<&Citizen::safeContact>(m_fields);
    m_fields.check<&Citizen::isDigitalPostExempt>("isDigitalPostExempt", tr("Exempt from Digital Post"));
    form.section(tr("Own doctor"));
    m_doctor = new DoctorFields(form, m_fields, m_context.workspace.partners, this);
    form.section(tr("Around them"));
    m_fields.line<&Citizen::nextOfKin>("nextOfKin", tr("Next of kin"));
    m_fields.line<&Citizen::guardian>("guardian", tr("Guardian or proxy"));
    form.setHelp(QStringLiteral("nextOfKin"), tr("With telephone and what may be told: on the tab People."));
    m_fields.choice<&Citizen::research>("research", tr("May data without a name be used for research?"), permissionChoices());
    form.setHelp(QStringLiteral("research"), tr("Whoever says no is in no extract for research."));
    m_fields.text<&Citizen::visitNote>("visitNote", tr("Before a visit"), 2);
    form.setHelp(QStringLiteral("visitNote"), tr("Facts only: the citizen may read this."));
    m_fields.text<&Citizen::remark>("remark", tr("Remark"), 2);
}

/// The person as it is in the file now, with what was changed in the form.
Citizen CitizenForm::typed() const {
    return m_fields.typed(m_context.workspace.citizens.find(m_citizen.id).value_or(m_citizen));
}

CitizenEntry CitizenForm::entry() const { return m_doctor->entry(typed()); }

Problems CitizenForm::problems() const {
    Problems found = m_context.workspace.citizens.problemsOf(entry());
    found.append(m_fields.problems());
    return found;
}

Result<void> CitizenForm::save() {
    Citizens& citizens = m_context.workspace.citizens;
    if (!m_citizen.id.isValid()) {
        const Result<Citizen> added = citizens.add(entry());
        if (!added) {
            return added.error();
        }
        m_saved(added->id);
        return {};
    }
    const Result<Undo> changed = citizens.change(entry());
    if (!changed) {
        return changed.error();
    }
    if (m_page) {
        offerUndo(m_page, tr("What is known of %1 is changed.").arg(typed().fullName()), changed);
    }
    m_saved(m_citizen.id);
    return {};
}

void CitizenForm::lookForDuplicates() {
    const Citizen person = typed();
    m_duplicates->setFound(m_context.workspace.citizens.possibleDuplicates(person));
    // Only what is wrong with a number that looks finished is said while typing, and once.
    const QString field = QStringLiteral("personNumber");
    if (person.personNumber.size() < 10 || !m_dialog->form()->problemAt(field).isEmpty()) {
        return;
    }
    Problems atNumber;
    for (const Problem& problem : m_context.workspace.citizens.problemsOf(entry()).list()) {
        if (problem.field == field) {
            problem.severity == Severity::Error ? atNumber.error(field, problem.message)
                                                : atNumber.hint(field, problem.message);
        }
    }
    m_dialog->form()->markProblems(atNumber);
}

void CitizenForm::reveal() {
    const auto number = m_context.workspace.citizens.revealNumber(m_citizen.id, QStringLiteral("citizen.form"));
    if (number) {
        m_number->reveal();
    } else {
        m_dialog->messages()->fail(number.error().message);
    }
}

} // namespace brobygger
