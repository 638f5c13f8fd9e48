// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partner_list.h"

#include "core/base/values/phone.h"
#include "core/workspace/workspace.h"
#include "ui/imports/import_dialog.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/partners/partner_form.h"
#include "ui/partners/partner_merge_dialog.h"

#include <QBoxLayout>
#include <QPushButton>

namespace brobygger {

PartnerList::PartnerList(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_records(new RecordsOf<Partner>(columns(), this))
    , m_table(new RecordTable(QStringLiteral("partnerTable"), QString()))
    , m_add(context.actions.add({QStringLiteral("partner.new"),
                                 [] { return tr("New partner…"); },
                                 [] { return tr("A clinic, a hospital department, a municipal unit or an association"); },
                                 {},
                                 IconName::Add,
                                 [this] { addOne(); }}))
    , m_change(context.actions.add({QStringLiteral("partner.change"),
                                    [] { return tr("Change partner…"); },
                                    [] { return tr("Name, telephone and the numbers messages need"); },
                                    {},
                                    IconName::Edit,
                                    [this] { changeCurrent(); }}))
    , m_merge(context.actions.add({QStringLiteral("partner.merge"),
                                   [] { return tr("Merge duplicates…"); },
                                   [] { return tr("Makes one of two partners that were entered twice"); },
                                   {},
                                   IconName::Cooperation,
                                   [this] { mergeCurrent(); }})) {
    QAction* import = context.actions.add({QStringLiteral("partner.import"),
                                           [] { return tr("Import clinics…"); },
                                           [] { return tr("Bring clinics and their doctors in from a spreadsheet"); },
                                           {},
                                           IconName::Import,
                                           [this] { openImport(this, m_context, ImportKind::Clinics); }});
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    auto* bar = new FilterBar;
    bar->hideSearch();
    bar->addAtEnd(buttonFor(import, QStringLiteral("importClinicsButton"), ButtonRole::Ordinary));
    bar->addAtEnd(buttonFor(m_merge, QStringLiteral("mergePartnersButton"), ButtonRole::Ordinary));
    bar->addAtEnd(buttonFor(m_change, QStringLiteral("changePartnerButton"), ButtonRole::Ordinary));
    bar->addAtEnd(buttonFor(m_add, QStringLiteral("addPartnerButton"), ButtonRole::Ordinary));
    m_table->setCommands({m_change, m_merge});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(bar);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, &PartnerList::changeCurrent);
    connect(m_table, &RecordTable::currentRowChanged, this, &PartnerList::partnerChosen);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Partner)) {
            refresh();
        }
    });
}

void PartnerList::retranslate() {
    m_table->setAccessibleName(tr("Referrers and partners"));
    m_table->setEmptyText(tr("Nobody has referred yet. A clinic is added with its first referral, or here."));
    m_records->setColumns(columns());
    refresh();
}

void PartnerList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void PartnerList::refresh() {
    if (!isVisible()) {
        return;
    }
    const Partners& partners = m_context.workspace.partners;
    m_records->setSource(
        {[&partners] { return partners.count(); },
         [&partners](qsizetype offset, qsizetype limit, const SortOrder&) { return partners.window(offset, limit); },
         [](const Partner& partner) { return partner.id.toString(); }});
    m_table->selectFirst();
    m_change->setEnabled(m_records->rowCount() > 0);
    m_merge->setEnabled(m_records->rowCount() > 1);
}

void PartnerList::select(PartnerId partner) {
    refresh();
    m_table->selectKey(partner.toString());
    m_table->setFocus();
}

PartnerId PartnerList::current() const {
    const auto partner = m_records->at(m_table->currentRow());
    return partner ? partner->id : PartnerId();
}

void PartnerList::addOne() {
    PartnerForm::open(m_context, this, std::nullopt, [this](PartnerId added) { select(added); });
}

void PartnerList::changeCurrent() {
    if (const auto partner = m_records->at(m_table->currentRow())) {
        PartnerForm::open(m_context, this, *partner, [this](PartnerId changed) { select(changed); });
    }
}

void PartnerList::mergeCurrent() {
    PartnerMergeDialog::open(m_context, this, current(), [this](PartnerId stays) { select(stays); });
}

QList<Column<Partner>> PartnerList::columns() {
    const auto kindOf = [](const Partner& partner) {
        QStringList parts{partner.isActive ? partnerKindLabel(partner.kind)
                                           : tr("%1, not in use").arg(partnerKindLabel(partner.kind)),
                          partner.cluster};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    };
    const auto townOf = [](const Partner& partner) {
        return QStringLiteral("%1 %2").arg(partner.postcode, partner.town).trimmed();
    };
    const auto numbersOf = [](const Partner& partner) {
        QStringList numbers;
        if (!partner.sor.isEmpty()) {
            numbers << tr("SOR %1").arg(partner.sor);
        }
        if (!partner.providerNumber.isEmpty()) {
            numbers << tr("provider number %1").arg(partner.providerNumber);
        }
        return numbers.join(QStringLiteral(" · "));
    };
    return {
        {QStringLiteral("name"), tr("Name"), [](const Partner& partner) { return partner.name; },
         [kindOf](const Partner& partner) {
             return Cell{.text = partner.name,
                         .detail = kindOf(partner),
                         .role = partner.isActive ? TextRole::Strong : TextRole::Muted};
         }},
        {QStringLiteral("address"),
         tr("Address"),
         [townOf](const Partner& partner) {
             QStringList parts{partner.street, townOf(partner)};
             parts.removeAll(QString());
             return parts.join(QStringLiteral(", "));
         },
         [townOf](const Partner& partner) { return Cell{.text = partner.street, .detail = townOf(partner)}; },
         Qt::AlignLeft,
         {},
         150},
        {QStringLiteral("phone"),
         tr("Telephone"),
         [](const Partner& partner) { return formatPhone(partner.phone); },
         {},
         Qt::AlignLeft,
         {},
         140},
        {QStringLiteral("numbers"),
         tr("EAN number"),
         [](const Partner& partner) { return partner.ean; },
         [numbersOf](const Partner& partner) { return Cell{.text = partner.ean, .detail = numbersOf(partner)}; },
         Qt::AlignLeft,
         {},
         120},
    };
}

} // namespace brobygger
