// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partner_form.h"

#include "core/partners/partner_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/page.h"
#include "ui/shared/workspace_draft_keeper.h"
#include "ui/shell/slice.h"

#include <QLineEdit>
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
    auto* dialog =
        new FormDialog(partner ? tr("Change referrer or partner") : tr("New referrer or partner"), tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("partnerDialog"));
    auto* form = new PartnerForm(context, dialog, partner.value_or(Partner()));
    dialog->onCheck([form] { return form->m_fields.problems(); });
    dialog->onSave([&workspace = context.workspace, form, parent = QPointer(parent), saved]() -> Result<void> {
        const auto now = workspace.partners.find(form->m_partner.id);
        const Result<PartnerId> id = save(workspace, form->m_fields.typed(now.value_or(form->m_partner)), parent);
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
    , m_partner(std::move(partner))
    , m_fields(*dialog->form()) {
    build();
    m_fields.show(m_partner);
    for (QLineEdit* number : {m_ean, m_sor}) {
        // Not at once: the field is also left when the dialog is on its way out.
        connect(number, &QLineEdit::editingFinished, this, &PartnerForm::showDoubts, Qt::QueuedConnection);
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
    m_name = m_fields.line<&Partner::name>("name", tr("Name"), FieldNeed::Required);
    QList<Choice> kinds;
    for (const PartnerKind kind :
         {PartnerKind::Clinic, PartnerKind::Hospital, PartnerKind::Municipal, PartnerKind::Voluntary, PartnerKind::Other}) {
        kinds.append({partnerKindLabel(kind), static_cast<int>(kind)});
    }
    QComboBox* kind = m_fields.choice<&Partner::kind>("kind", tr("Kind"), kinds);
    m_fields.phone<&Partner::phone>("phone", tr("Telephone"));
    m_fields.line<&Partner::email>("email", tr("E-mail"));
    m_fields.line<&Partner::street>("street", tr("Address"));
    m_postcode = m_fields.line<&Partner::postcode>("postcode", tr("Postcode"));
    m_town = m_fields.line<&Partner::town>("town", tr("Town"));
    m_fields.line<&Partner::cluster>("cluster", tr("Cluster (klynge)"));
    QLineEdit* doctors = m_fields.number<&Partner::doctors>("doctors", tr("Number of doctors"));
    const auto follow = [&form, kind, doctors] {
        const bool isClinic = kind->currentData().toInt() == static_cast<int>(PartnerKind::Clinic);
        form.setVisible(QStringLiteral("cluster"), isClinic);
        form.setVisible(QStringLiteral("doctors"), isClinic);
        if (!isClinic && doctors->text().toInt() < 1) {
            doctors->clear(); // what would be refused could not be mended where nobody sees it
        }
    };
    connect(kind, &QComboBox::currentIndexChanged, this, follow);
    follow();
    m_fields.check<&Partner::isActive>("isActive", tr("Is offered as a referrer"));
    form.section(tr("Known to other systems as"));
    m_ean = m_fields.line<&Partner::ean>("ean", tr("EAN number (lokationsnummer)"));
    m_sor = m_fields.line<&Partner::sor>("sor", tr("SOR number"));
    m_fields.line<&Partner::providerNumber>("providerNumber", tr("Provider number (ydernummer)"));
    form.setHelp(QStringLiteral("ean"), tr("Message files need it."));
    m_fields.text<&Partner::remark>("remark", tr("Remark"), 2);
}

void PartnerForm::showDoubts() {
    // One can go on and mend it afterwards; only saving refuses.
    Problems doubts;
    for (const Problem& problem : check(m_fields.typed(m_partner)).list()) {
        if (problem.field == QLatin1String("ean") || problem.field == QLatin1String("sor")) {
            doubts.hint(problem.field, problem.message);
        }
    }
    m_dialog->form()->clearProblems();
    m_dialog->form()->showProblems(doubts);
}

} // namespace brobygger
