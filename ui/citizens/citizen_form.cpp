// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_form.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/citizens/citizen_words.h"
#include "ui/citizens/place_fields.h"
#include "ui/kit/date_field.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/form_values.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/offer_undo.h"
#include "ui/kit/person_number_field.h"
#include "ui/kit/phone_field.h"
#include "ui/pickers/doctor_fields.h"
#include "ui/pickers/draft_keeper.h"
#include "ui/pickers/duplicates_panel.h"
#include "ui/shell/slice.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace brobygger {

namespace {
constexpr int columns = 3;
constexpr int dialogWidth = 1000;

QLineEdit* lineIn(const Form& form, const char* name) { return qobject_cast<QLineEdit*>(form.field(QLatin1String(name))); }
QComboBox* comboIn(const Form& form, const char* name) { return qobject_cast<QComboBox*>(form.field(QLatin1String(name))); }
QCheckBox* checkIn(const Form& form, const char* name) { return qobject_cast<QCheckBox*>(form.field(QLatin1String(name))); }
DateField* dateIn(const Form& form, const char* name) { return qobject_cast<DateField*>(form.field(QLatin1String(name))); }
PhoneField* phoneIn(const Form& form, const char* name) { return qobject_cast<PhoneField*>(form.field(QLatin1String(name))); }
PersonNumberField* numberIn(const Form& form) {
    return qobject_cast<PersonNumberField*>(form.field(QStringLiteral("personNumber")));
}
std::optional<QDate> known(QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; }
Permission permissionIn(const Form& form, const char* name) {
    return static_cast<Permission>(comboIn(form, name)->currentData().toInt());
}
} // namespace

void CitizenForm::open(PageContext& context, QWidget* parent, const Citizen& citizen,
                       std::function<void(CitizenId)> saved) {
    auto* dialog =
        new FormDialog(citizen.id.isValid() ? tr("Change what is known") : tr("New citizen"), tr("Save"), parent, columns);
    dialog->resize(dialogWidth, dialog->height());
    auto* form = new CitizenForm(context, dialog, parent, citizen, saved);
    form->setParent(dialog);
    dialog->setDraft(draftKeeper(context.workspace, QStringLiteral("citizen/") + citizen.id.toString(), citizen.id,
                                 [&context, parent, citizen, saved] { open(context, parent, citizen, saved); }));
    dialog->open();
}

CitizenForm::CitizenForm(PageContext& context, FormDialog* dialog, QWidget* page, Citizen citizen,
                         std::function<void(CitizenId)> saved)
    : m_context(context)
    , m_dialog(dialog)
    , m_page(page)
    , m_citizen(std::move(citizen))
    , m_saved(std::move(saved)) {
    build();
    fill();
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
    form.line(QStringLiteral("givenName"), tr("Given name"), FieldNeed::Required);
    QLineEdit* surname = form.line(QStringLiteral("surname"), tr("Surname"));
    // One name is enough.
    connect(surname, &QLineEdit::textChanged, this, [&form](const QString& name) {
        form.setNeed(QStringLiteral("givenName"), name.trimmed().isEmpty() ? FieldNeed::Required : FieldNeed::Optional);
    });
    form.personNumber(QStringLiteral("personNumber"), tr("CPR number"));
    form.date(QStringLiteral("birthDate"), tr("Birth date"), clock)->setWeekShown(false);
    form.combo(QStringLiteral("sex"), tr("Sex"), sexChoices());
    form.line(QStringLiteral("language"), tr("Language, when an interpreter is needed"));
    if (!m_citizen.id.isValid()) {
        m_duplicates = new DuplicatesPanel;
        form.addWide(m_duplicates);
        connect(m_duplicates, &DuplicatesPanel::chosen, this, [this](CitizenId id) {
            m_saved(id);
            m_dialog->abandon();
        });
    }
    form.section(tr("Where"));
    m_place = new PlaceFields(form, m_context.workspace.places, this);
    form.check(QStringLiteral("isAddressProtected"), tr("Name and address protection"));
    form.date(QStringLiteral("addressProtectedUntil"), tr("Protected until"), clock);
    form.section(tr("How to reach them safely"));
    form.phone(QStringLiteral("phone"), tr("Telephone"));
    form.line(QStringLiteral("email"), tr("E-mail"));
    form.combo(QStringLiteral("call"), tr("May we ring?"), permissionChoices());
    form.combo(QStringLiteral("leaveMessage"), tr("May we leave a message?"), permissionChoices());
    form.combo(QStringLiteral("sms"), tr("May we send an SMS?"), permissionChoices());
    form.combo(QStringLiteral("mayEmail"), tr("May we send an e-mail?"), permissionChoices());
    form.combo(QStringLiteral("mentionUs"), tr("May we say where we ring from?"), permissionChoices());
    form.line(QStringLiteral("contactNote"), tr("Good times and other advice"));
    form.check(QStringLiteral("isDigitalPostExempt"), tr("Exempt from Digital Post"));
    form.section(tr("Own doctor"));
    m_doctor = new DoctorFields(form, m_context.workspace.partners, this);
    form.section(tr("Around them"));
    form.line(QStringLiteral("nextOfKin"), tr("Next of kin"));
    form.line(QStringLiteral("guardian"), tr("Guardian or proxy"));
    form.text(QStringLiteral("visitNote"), tr("Before a visit"), FieldNeed::Optional, 2);
    form.setHelp(QStringLiteral("visitNote"), tr("Facts only: the citizen may read this."));
    form.text(QStringLiteral("remark"), tr("Remark"), FieldNeed::Optional, 2);
    connect(numberIn(form), &PersonNumberField::revealRequested, this, &CitizenForm::reveal);
}

void CitizenForm::fill() {
    const Form& form = *m_dialog->form();
    lineIn(form, "givenName")->setText(m_citizen.givenName);
    lineIn(form, "surname")->setText(m_citizen.surname);
    numberIn(form)->setNumber(m_citizen.personNumber);
    dateIn(form, "birthDate")->setDate(known(m_citizen.birthDate));
    choose(comboIn(form, "sex"), static_cast<int>(m_citizen.sex));
    lineIn(form, "language")->setText(m_citizen.language);
    m_place->fill(m_citizen);
    m_doctor->fill(m_citizen);
    checkIn(form, "isAddressProtected")->setChecked(m_citizen.isAddressProtected);
    dateIn(form, "addressProtectedUntil")->setDate(known(m_citizen.addressProtectedUntil));
    phoneIn(form, "phone")->setNumber(m_citizen.phone);
    lineIn(form, "email")->setText(m_citizen.email);
    choose(comboIn(form, "call"), static_cast<int>(m_citizen.safeContact.call));
    choose(comboIn(form, "leaveMessage"), static_cast<int>(m_citizen.safeContact.leaveMessage));
    choose(comboIn(form, "sms"), static_cast<int>(m_citizen.safeContact.sms));
    choose(comboIn(form, "mayEmail"), static_cast<int>(m_citizen.safeContact.email));
    choose(comboIn(form, "mentionUs"), static_cast<int>(m_citizen.safeContact.mentionUs));
    lineIn(form, "contactNote")->setText(m_citizen.safeContact.note);
    checkIn(form, "isDigitalPostExempt")->setChecked(m_citizen.isDigitalPostExempt);
    lineIn(form, "nextOfKin")->setText(m_citizen.nextOfKin);
    lineIn(form, "guardian")->setText(m_citizen.guardian);
    qobject_cast<QPlainTextEdit*>(form.field(QStringLiteral("visitNote")))->setPlainText(m_citizen.visitNote);
    qobject_cast<QPlainTextEdit*>(form.field(QStringLiteral("remark")))->setPlainText(m_citizen.remark);
}

Citizen CitizenForm::typed() const {
    const Form& form = *m_dialog->form();
    Citizen citizen = m_citizen;
    citizen.givenName = lineIn(form, "givenName")->text();
    citizen.surname = lineIn(form, "surname")->text();
    citizen.personNumber = digitsOf(numberIn(form)->number());
    citizen.birthDate = dateIn(form, "birthDate")->date().value_or(QDate());
    citizen.sex = static_cast<Sex>(comboIn(form, "sex")->currentData().toInt());
    citizen.language = lineIn(form, "language")->text();
    m_place->read(citizen);
    citizen.isAddressProtected = checkIn(form, "isAddressProtected")->isChecked();
    citizen.addressProtectedUntil = dateIn(form, "addressProtectedUntil")->date().value_or(QDate());
    citizen.phone = phoneIn(form, "phone")->number();
    citizen.email = lineIn(form, "email")->text();
    citizen.safeContact = {permissionIn(form, "call"),          permissionIn(form, "leaveMessage"),
                           permissionIn(form, "sms"),           permissionIn(form, "mayEmail"),
                           permissionIn(form, "mentionUs"),     lineIn(form, "contactNote")->text()};
    citizen.isDigitalPostExempt = checkIn(form, "isDigitalPostExempt")->isChecked();
    citizen.nextOfKin = lineIn(form, "nextOfKin")->text();
    citizen.guardian = lineIn(form, "guardian")->text();
    citizen.visitNote = qobject_cast<QPlainTextEdit*>(form.field(QStringLiteral("visitNote")))->toPlainText();
    citizen.remark = qobject_cast<QPlainTextEdit*>(form.field(QStringLiteral("remark")))->toPlainText();
    return citizen;
}

CitizenEntry CitizenForm::entry() const {
    CitizenEntry entry{typed(), std::nullopt, {}};
    m_doctor->read(entry);
    return entry;
}

Problems CitizenForm::problems() const {
    Problems found = m_context.workspace.citizens.problemsOf(entry());
    found.append(m_place->problems());
    return found;
}

Result<void> CitizenForm::save() {
    if (const Problems found = problems(); found.hasErrors()) {
        return invalid(found);
    }
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
            problem.severity == Severity::Error ? atNumber.error(field, problem.message) : atNumber.hint(field, problem.message);
        }
    }
    m_dialog->form()->markProblems(atNumber);
}

void CitizenForm::reveal() {
    const auto number = m_context.workspace.citizens.revealNumber(m_citizen.id, QStringLiteral("citizen.form"));
    if (number) {
        numberIn(*m_dialog->form())->reveal();
    } else {
        m_dialog->messages()->fail(number.error().message);
    }
}

} // namespace brobygger
