// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisation_section.h"

#include "core/base/organisation_numbers.h"
#include "core/base/text.h"
#include "core/documents/letter_layout.h"
#include "ui/kit/phone_field.h"
#include "ui/pickers/programme_choices.h"
#include "ui/settings/number_setting.h"

#include <QComboBox>
#include <QLineEdit>

namespace brobygger {

OrganisationSection::OrganisationSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent) {
    addLine(QStringLiteral("organisation"), organisationName);
    m_kind = form()->combo(QStringLiteral("organisationKind"), QString());
    addLine(QStringLiteral("street"), organisationStreet);
    addLine(QStringLiteral("postcode"), organisationPostcode);
    addLine(QStringLiteral("town"), organisationTown);
    addPhone();
    addLine(QStringLiteral("email"), organisationEmail);
    addLine(QStringLiteral("worker"), workerName);
    addLine(QStringLiteral("ean"), organisationEan);
    addLine(QStringLiteral("sor"), organisationSor);
    addLine(QStringLiteral("providerNumber"), organisationProviderNumber);
    addLine(QStringLiteral("dpo"), dataProtectionOfficer);
    m_envelope = form()->combo(QStringLiteral("envelope"), QString());
    const auto kept = [this] { tellSaved(); };
    addNumberSetting(*form(), QStringLiteral("addressLeft"), workspace().settings, addressLeft, 0, 1000, kept);
    addNumberSetting(*form(), QStringLiteral("addressTop"), workspace().settings, addressTop, 0, 1000, kept);
    retranslate();
    choose(m_kind, workspace().settings.value(organisationKind));
    choose(m_envelope, workspace().settings.value(envelopeKind));
    connect(m_kind, &QComboBox::activated, this, [this] {
        workspace().settings.set(organisationKind, m_kind->currentData().toString());
        tellSaved();
    });
    connect(m_envelope, &QComboBox::activated, this, [this] {
        workspace().settings.set(envelopeKind, m_envelope->currentData().toString());
        tellSaved();
    });
}

void OrganisationSection::addLine(const QString& name, const Setting<const char*>& setting) {
    QLineEdit* edit = form()->line(name, QString());
    edit->setText(workspace().settings.value(setting));
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, setting] {
        const QString text = edit->text().trimmed();
        if (text != workspace().settings.value(setting)) {
            workspace().settings.set(setting, text);
            tellSaved();
        }
        showDoubts();
    });
}

void OrganisationSection::addPhone() {
    PhoneField* field = form()->phone(QStringLiteral("phone"), QString());
    field->setNumber(workspace().settings.value(organisationPhone));
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (field->number() != formatPhone(workspace().settings.value(organisationPhone))) {
            workspace().settings.set(organisationPhone, field->number());
            tellSaved();
        }
    });
}

void OrganisationSection::showDoubts() {
    Problems doubts;
    if (const QString ean = workspace().settings.value(organisationEan); !ean.isEmpty() && !hasGlnCheckDigit(ean)) {
        doubts.hint(QStringLiteral("ean"), tr("The check digit does not fit. Look at the number again."));
    }
    if (const QString sor = workspace().settings.value(organisationSor); !sor.isEmpty() && !hasSorCheckDigit(sor)) {
        doubts.hint(QStringLiteral("sor"), tr("The check digit does not fit. Look at the number again."));
    }
    form()->clearProblems();
    form()->showProblems(doubts);
}

void OrganisationSection::retranslate() {
    card()->setTitle(tr("Organisation and letters"));
    form()->setLabel(QStringLiteral("organisation"), tr("Organisation"));
    form()->setLabel(QStringLiteral("organisationKind"), tr("Kind of organisation"));
    form()->setLabel(QStringLiteral("street"), tr("Street and number"));
    form()->setLabel(QStringLiteral("postcode"), tr("Postcode"));
    form()->setLabel(QStringLiteral("town"), tr("Town"));
    form()->setLabel(QStringLiteral("phone"), tr("Telephone"));
    form()->setLabel(QStringLiteral("email"), tr("E-mail"));
    form()->setLabel(QStringLiteral("worker"), tr("Your name"));
    form()->setLabel(QStringLiteral("ean"), tr("EAN number (lokationsnummer)"));
    form()->setLabel(QStringLiteral("sor"), tr("SOR number"));
    form()->setLabel(QStringLiteral("providerNumber"), tr("Provider number (ydernummer)"));
    form()->setHelp(QStringLiteral("ean"), tr("Needed in message files to referrers."));
    form()->setHelp(QStringLiteral("worker"), tr("A new name stands in the log from the next unlock."));
    form()->setLabel(QStringLiteral("dpo"), tr("Data protection officer"));
    form()->setHelp(QStringLiteral("dpo"), tr("How to reach the officer. Stands on a municipality's information sheet."));
    form()->setLabel(QStringLiteral("envelope"), tr("Window envelopes"));
    form()->setLabel(QStringLiteral("addressLeft"), tr("Address from the left edge, tenths of a millimetre"));
    form()->setLabel(QStringLiteral("addressTop"), tr("Address from the top edge, tenths of a millimetre"));
    form()->setHelp(QStringLiteral("addressTop"), tr("0: as the envelope wants it."));
    setChoices(m_kind, organisationKindChoices());
    setChoices(m_envelope, {{tr("C5"), QStringLiteral("c5")},
                            {tr("C6/5 (long)"), QStringLiteral("c6-5")},
                            {tr("Both"), QStringLiteral("both")}});
}

} // namespace brobygger
