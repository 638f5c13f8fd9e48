// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/partner_form.h"

#include "core/partners/partner_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/offer_undo.h"
#include "ui/kit/page.h"
#include "ui/kit/phone_field.h"
#include "ui/pickers/draft_keeper.h"
#include "ui/shell/slice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace brobygger {

namespace {
Result<PartnerId> save(Workspace& workspace, const Partner& partner, const QWidget* parent) {
    if (!partner.id.isValid()) {
        const Result<PartnerId> added = workspace.partners.add(partner);
        if (MessageBar* bar = added ? messagesFor(parent) : nullptr) {
            bar->tell(PartnerForm::tr("%1 is on the list.").arg(partner.name));
        }
        return added;
    }
    const Result<Undo> changed = workspace.partners.change(partner);
    if (!changed) {
        return changed.error();
    }
    offerUndo(parent, PartnerForm::tr("%1 is changed.").arg(partner.name), changed);
    return partner.id;
}
} // namespace

void PartnerForm::open(PageContext& context, QWidget* parent, const std::optional<Partner>& partner,
                       std::function<void(PartnerId)> saved) {
    auto* dialog = new FormDialog(partner ? tr("Change referrer or partner") : tr("New referrer or partner"), tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("partnerDialog"));
    auto* form = new PartnerForm(context, dialog, partner.value_or(Partner()));
    dialog->onSave([&workspace = context.workspace, form, parent = QPointer(parent), saved]() -> Result<void> {
        const Result<PartnerId> id = save(workspace, form->typed(), parent);
        if (!id) {
            return id.error();
        }
        saved(*id);
        return {};
    });
    const QString draft = QStringLiteral("partner/") + (partner ? partner->id.toString() : QStringLiteral("new"));
    dialog->setDraft(draftKeeper(context.workspace, draft, {},
                                 [&context, parent, partner, saved] { open(context, parent, partner, saved); }));
    form->showDoubts();
    dialog->open();
    form->m_name->setFocus();
}

PartnerForm::PartnerForm(PageContext& context, FormDialog* dialog, Partner partner)
    : QObject(dialog)
    , m_context(context)
    , m_dialog(dialog)
    , m_partner(std::move(partner)) {
    build();
    fill();
    for (QLineEdit* number : {m_ean, m_sor}) {
        connect(number, &QLineEdit::editingFinished, this, &PartnerForm::showDoubts);
    }
    connect(m_postcode, &QLineEdit::editingFinished, this, [this] {
        const auto postcode = m_context.workspace.places.postcode(m_postcode->text().trimmed());
        if (postcode && m_town->text().isEmpty()) {
            m_town->setText(postcode->town);
        }
    });
}

void PartnerForm::build() {
    Form& form = *m_dialog->form();
    m_name = form.line(QStringLiteral("name"), tr("Name"), FieldNeed::Required);
    QList<Choice> kinds;
    for (const PartnerKind kind : {PartnerKind::Clinic, PartnerKind::Hospital, PartnerKind::Municipal, PartnerKind::Voluntary, PartnerKind::Other}) {
        kinds.append({partnerKindLabel(kind), toCode(kind)});
    }
    m_kind = form.combo(QStringLiteral("kind"), tr("Kind"), kinds);
    m_phone = form.phone(QStringLiteral("phone"), tr("Telephone"));
    m_email = form.line(QStringLiteral("email"), tr("E-mail"));
    m_street = form.line(QStringLiteral("street"), tr("Address"));
    m_postcode = form.line(QStringLiteral("postcode"), tr("Postcode"));
    m_town = form.line(QStringLiteral("town"), tr("Town"));
    m_active = form.check(QStringLiteral("isActive"), tr("Is offered as a referrer"));
    form.section(tr("Known to other systems as"));
    m_ean = form.line(QStringLiteral("ean"), tr("EAN number (lokationsnummer)"));
    m_sor = form.line(QStringLiteral("sor"), tr("SOR number"));
    m_provider = form.line(QStringLiteral("providerNumber"), tr("Provider number (ydernummer)"));
    form.setHelp(QStringLiteral("ean"), tr("Message files need it."));
    m_remark = form.text(QStringLiteral("remark"), tr("Remark"), FieldNeed::Optional, 2);
}

void PartnerForm::fill() {
    m_name->setText(m_partner.name);
    choose(m_kind, toCode(m_partner.kind));
    m_phone->setNumber(m_partner.phone);
    m_email->setText(m_partner.email);
    m_street->setText(m_partner.street);
    m_postcode->setText(m_partner.postcode);
    m_town->setText(m_partner.town);
    m_ean->setText(m_partner.ean);
    m_sor->setText(m_partner.sor);
    m_provider->setText(m_partner.providerNumber);
    m_remark->setPlainText(m_partner.remark);
    m_active->setChecked(m_partner.isActive);
}

Partner PartnerForm::typed() const {
    Partner partner = m_partner;
    partner.name = m_name->text();
    partner.kind = partnerKindFromCode(m_kind->currentData().toString());
    partner.phone = m_phone->number();
    partner.email = m_email->text();
    partner.street = m_street->text().trimmed();
    partner.postcode = m_postcode->text().trimmed();
    partner.town = m_town->text().trimmed();
    partner.ean = m_ean->text();
    partner.sor = m_sor->text();
    partner.providerNumber = m_provider->text();
    partner.remark = m_remark->toPlainText().trimmed();
    partner.isActive = m_active->isChecked();
    return partner;
}

void PartnerForm::showDoubts() {
    Problems doubts;
    for (const Problem& problem : check(typed()).list()) {
        if (problem.severity == Severity::Hint) {
            doubts.hint(problem.field, problem.message);
        }
    }
    m_dialog->form()->clearProblems();
    m_dialog->form()->showProblems(doubts);
}

} // namespace brobygger
