// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisation_section.h"

#include "core/base/text/text.h"
#include "core/base/values/email.h"
#include "core/base/values/organisation_numbers.h"
#include "core/base/values/phone.h"
#include "ui/kit/forms/phone_field.h"
#include "ui/shared/programme_choices.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>

namespace brobygger {

namespace {
const QString organisationField = QStringLiteral("organisation");
const QString kindField = QStringLiteral("organisationKind");
const QString postcodeField = QStringLiteral("postcode");
const QString townField = QStringLiteral("town");
const QString phoneField = QStringLiteral("phone");
const QString emailField = QStringLiteral("email");
const QString workerField = QStringLiteral("worker");
const QString eanField = QStringLiteral("ean");
const QString sorField = QStringLiteral("sor");
const QString dpoField = QStringLiteral("dpo");
} // namespace

OrganisationSection::OrganisationSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent) {
    addLine(organisationField, organisationName, FieldNeed::Required);
    m_kind = form()->combo(kindField, QString());
    addLine(QStringLiteral("street"), organisationStreet);
    addAddress();
    addPhone();
    addLine(emailField, organisationEmail);
    addLine(workerField, workerName, FieldNeed::Required);
    addLine(eanField, organisationEan);
    addLine(sorField, organisationSor);
    addLine(QStringLiteral("providerNumber"), organisationProviderNumber);
    addLine(dpoField, dataProtectionOfficer);
    retranslate();
    keepChoice(kindField, m_kind, organisationKind);
}

QLineEdit* OrganisationSection::addLine(const QString& name, const Setting<const char*>& setting, FieldNeed need) {
    QLineEdit* edit = form()->line(name, QString(), need);
    edit->setText(workspace().settings.value(setting));
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, name, setting] {
        if (checkField(name)) {
            tellKept(name, change(setting, edit->text().trimmed()), [this, edit, name, setting] {
                edit->setText(workspace().settings.value(setting));
                checkField(name);
            });
        }
    });
    return edit;
}

void OrganisationSection::addAddress() {
    m_postcode = form()->line(postcodeField, QString());
    m_postcode->setText(workspace().settings.value(organisationPostcode));
    m_town = addLine(townField, organisationTown);
    const auto postcode = workspace().places.postcode(m_postcode->text());
    m_filledTown = postcode ? postcode->town : QString();
    connect(m_postcode, &QLineEdit::textEdited, this, &OrganisationSection::fillTown);
    connect(m_postcode, &QLineEdit::editingFinished, this, &OrganisationSection::keepPostcode);
}

void OrganisationSection::fillTown() {
    const auto postcode = workspace().places.postcode(m_postcode->text().simplified());
    const bool isTyped = !m_town->text().isEmpty() && m_town->text() != m_filledTown;
    if (postcode && !isTyped) {
        m_town->setText(postcode->town);
        m_filledTown = postcode->town;
    }
}

/// The town that the postcode filled in is kept with it, and goes back with it.
void OrganisationSection::keepPostcode() {
    if (!checkField(postcodeField)) {
        return;
    }
    Settings& settings = workspace().settings;
    const auto show = [this, &settings] {
        m_postcode->setText(settings.value(organisationPostcode));
        m_town->setText(settings.value(organisationTown));
        m_filledTown = m_town->text();
        checkField(postcodeField);
    };
    const Result<Undo> postcode = change(organisationPostcode, m_postcode->text().simplified());
    const Result<Undo> town = postcode ? change(organisationTown, m_town->text().trimmed()) : postcode;
    if (!town && postcode && *postcode) {
        (void)(*postcode)(); // they are kept together or not at all
    }
    if (!town || (!*postcode && !*town)) {
        return tellKept(postcodeField, town, show);
    }
    tellKept(postcodeField, Undo([postcode = *postcode, town = *town]() -> Result<void> {
                 const Result<void> undone = postcode ? postcode() : Result<void>();
                 return undone && town ? town() : undone;
             }),
             show);
}

void OrganisationSection::addPhone() {
    m_phone = form()->phone(phoneField, QString());
    m_phone->setNumber(workspace().settings.value(organisationPhone));
    connect(m_phone, &QLineEdit::editingFinished, this, [this] {
        const bool isOther = m_phone->number() != formatPhone(workspace().settings.value(organisationPhone));
        if (checkField(phoneField) && isOther) {
            tellKept(phoneField, change(organisationPhone, m_phone->number()), [this] {
                m_phone->setNumber(workspace().settings.value(organisationPhone));
                checkField(phoneField);
            });
        }
    });
}

QWidget* OrganisationSection::firstMissing() const {
    const Settings& settings = workspace().settings;
    const QList<std::pair<QString, Setting<const char*>>> needed{{organisationField, organisationName},
                                                                 {phoneField, organisationPhone},
                                                                 {workerField, workerName},
                                                                 {dpoField, dataProtectionOfficer}};
    for (const auto& [name, setting] : needed) {
        const bool isNeeded = name != dpoField || settings.value(organisationKind) == QLatin1String("municipality");
        if (isNeeded && settings.value(setting).isEmpty()) {
            return form()->field(name);
        }
    }
    return form()->field(organisationField);
}

QString OrganisationSection::typedAnew(const QString& name, const Setting<const char*>& setting) const {
    const QString typed = static_cast<QLineEdit*>(form()->field(name))->text().trimmed();
    return typed == workspace().settings.value(setting) ? QString() : typed;
}

Problems OrganisationSection::problems() const {
    const Settings& settings = workspace().settings;
    Problems found;
    const auto refuseEmpty = [&](const QString& name, const Setting<const char*>& setting) {
        const bool isEmpty = static_cast<QLineEdit*>(form()->field(name))->text().trimmed().isEmpty();
        if (isEmpty && !settings.value(setting).isEmpty()) {
            found.error(name, tr("Letters need the name. The former one holds until another is typed."));
        }
    };
    refuseEmpty(organisationField, organisationName);
    if (const QString postcode = m_postcode->text().simplified();
        !postcode.isEmpty() && !workspace().places.postcode(postcode)) {
        if (postcode == settings.value(organisationPostcode)) { // one of before
            found.hint(postcodeField, tr("There is no such postcode in Denmark. Look at the number again."));
        } else {
            found.error(postcodeField, tr("There is no such postcode in Denmark, so it is not saved."));
        }
    }
    if (!m_phone->number().isEmpty() && comparablePhone(m_phone->number()).isEmpty()) {
        found.error(phoneField, tr("This is no telephone number, so it is not saved."));
    }
    if (const QString email = typedAnew(emailField, organisationEmail); !email.isEmpty() && !isEmailAddress(email)) {
        found.error(emailField, tr("This is no whole e-mail address, for example post@eksempel.dk, so it is not saved."));
    }
    refuseEmpty(workerField, workerName);
    const auto doubt = [&](const QString& name, bool (*fits)(const QString&)) {
        const QString number = static_cast<QLineEdit*>(form()->field(name))->text().trimmed();
        if (!number.isEmpty() && !fits(digitsOf(number))) {
            found.hint(name, tr("The check digit does not fit. Look at the number again."));
        }
    };
    if (const QString ean = typedAnew(eanField, organisationEan); !ean.isEmpty() && !hasGlnCheckDigit(digitsOf(ean))) {
        found.error(eanField, tr("An EAN number has 13 digits, and these do not fit together. This one is not saved."));
    } else {
        doubt(eanField, hasGlnCheckDigit); // one of before
    }
    doubt(sorField, hasSorCheckDigit);
    return found;
}

bool OrganisationSection::checkField(const QString& name) {
    const Problems found = problems();
    form()->clearProblems();
    form()->markProblems(found);
    const QList<Problem>& list = found.list();
    return std::none_of(list.begin(), list.end(), [&name](const Problem& problem) {
        return problem.field == name && problem.severity == Severity::Error;
    });
}

void OrganisationSection::retranslate() {
    card()->setTitle(tr("About the organisation"));
    setLabel(organisationField, tr("Organisation"));
    setLabel(kindField, tr("Kind of organisation"));
    setLabel(QStringLiteral("street"), tr("Street and number"));
    setLabel(postcodeField, tr("Postcode"));
    setLabel(townField, tr("Town"));
    setLabel(phoneField, tr("Telephone"));
    setLabel(emailField, tr("E-mail"));
    setLabel(workerField, tr("Your name"));
    setLabel(eanField, tr("EAN number (lokationsnummer)"));
    setLabel(sorField, tr("SOR number"));
    setLabel(QStringLiteral("providerNumber"), tr("Provider number (ydernummer)"));
    setLabel(dpoField, tr("Data protection officer"));
    form()->setHelp(organisationField, tr("Needed on the information sheet."));
    form()->setHelp(phoneField, tr("Needed on the information sheet."));
    form()->setHelp(emailField, tr("Stands on the information sheet when it is known."));
    form()->setHelp(workerField, tr("Needed on the information sheet. A new name stands in the log from the next unlock."));
    form()->setHelp(eanField, tr("Needed in message files to referrers."));
    form()->setHelp(dpoField, tr("How to reach the officer. Needed on a municipality's information sheet."));
    setChoices(m_kind, organisationKindChoices());
}

} // namespace brobygger
