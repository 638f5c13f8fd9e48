// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partner_merge_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/theme.h"
#include "ui/partners/partner_field.h"
#include "ui/shell/slice.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

namespace brobygger {

namespace {
constexpr int noPair = -1;
// Which of two texts holds.
constexpr int holdsOfStays = 0;
constexpr int holdsOfGoes = 1;

/// "Lægehuset Havnen, Grenaa"
QString nameAndTown(const Partner& partner) {
    return partner.town.isEmpty() ? partner.name : PartnerMergeDialog::tr("%1, %2").arg(partner.name, partner.town);
}
} // namespace

void PartnerMergeDialog::open(PageContext& context, QWidget* parent, PartnerId current,
                              const std::function<void(PartnerId)>& merged) {
    auto* dialog = new FormDialog(tr("Merge two partners"), tr("Merge"), parent);
    dialog->setObjectName(QStringLiteral("partnerMergeDialog"));
    auto* merging = new PartnerMergeDialog(context, dialog);
    dialog->onCheck([merging] { return merging->problems(); });
    dialog->onSave([merging, &workspace = context.workspace, parent = QPointer(parent), merged]() -> Result<void> {
        const Partner partner = merging->merged();
        const auto goes = workspace.partners.find(merging->chosen(merging->m_goes));
        const Result<Undo> done = workspace.partners.merge(partner, goes ? goes->id : PartnerId());
        if (!done) {
            return done.error();
        }
        merged(partner.id);
        offerUndo(parent, tr("%1 and %2 are one partner now.").arg(partner.name, goes->name), done);
        return {};
    });
    merging->begin(current);
    dialog->open();
}

PartnerMergeDialog::PartnerMergeDialog(PageContext& context, FormDialog* dialog)
    : QObject(dialog)
    , m_context(context)
    , m_dialog(dialog)
    , m_pairs(context.workspace.partners.duplicates()) {
    build();
}

void PartnerMergeDialog::build() {
    Form& form = *m_dialog->form();
    QList<Choice> proposals{{m_pairs.isEmpty() ? tr("None are alike") : tr("Choose two yourself"), noPair}};
    for (int at = 0; at < m_pairs.size(); ++at) {
        const PartnerPair& pair = m_pairs.at(at);
        proposals.append(
            {tr("%1 and %2: %3").arg(nameAndTown(pair.first), nameAndTown(pair.second), duplicateReasonLabel(pair.reason)),
             at});
    }
    m_proposals = form.combo(QStringLiteral("proposal"), tr("May be entered twice"), proposals);
    m_stays = makePartnerField(m_context.workspace);
    m_stays->setObjectName(QStringLiteral("staysField"));
    m_stays->edit()->setObjectName(QStringLiteral("staysEdit"));
    form.add(QStringLiteral("stays"), tr("This one stays"), m_stays, FieldNeed::Required);
    m_goes = makePartnerField(m_context.workspace);
    m_goes->setObjectName(QStringLiteral("goesField"));
    m_goes->edit()->setObjectName(QStringLiteral("goesEdit"));
    form.add(QStringLiteral("goes"), tr("This one goes into it"), m_goes, FieldNeed::Required);
    m_moves = makeLabel(QString(), TextRole::Body);
    m_moves->setObjectName(QStringLiteral("mergeMovesLabel"));
    m_moves->setTextFormat(Qt::PlainText);
    m_moves->setWordWrap(true);
    form.addWide(m_moves);
    for (const PartnerPart& part : partnerParts()) {
        const QString name = QString::fromLatin1(part.name);
        m_parts.insert(name, form.combo(name, part.label()));
    }
    connect(m_proposals, &QComboBox::activated, this, [this] {
        const int at = m_proposals->currentData().toInt();
        if (at != noPair) {
            takePair(m_pairs.at(at), false);
        }
    });
    connect(m_stays, &SearchField::edited, this, &PartnerMergeDialog::compare);
    connect(m_goes, &SearchField::edited, this, &PartnerMergeDialog::compare);
}

void PartnerMergeDialog::begin(PartnerId current) {
    for (int at = 0; at < m_pairs.size(); ++at) {
        const PartnerPair& pair = m_pairs.at(at);
        if (pair.first.id == current || pair.second.id == current) {
            choose(m_proposals, at);
            takePair(pair, pair.second.id == current);
            return;
        }
    }
    if (const auto partner = m_context.workspace.partners.find(current)) {
        m_stays->choose(partner->id.toString(), partner->name);
    }
    compare();
}

void PartnerMergeDialog::takePair(const PartnerPair& pair, bool isTurned) {
    chooseBoth(isTurned ? pair.second : pair.first, isTurned ? pair.first : pair.second);
}

void PartnerMergeDialog::chooseBoth(const Partner& stays, const Partner& goes) {
    m_stays->choose(stays.id.toString(), stays.name);
    m_goes->choose(goes.id.toString(), goes.name);
    compare();
}

PartnerId PartnerMergeDialog::chosen(const SearchField* field) const { return PartnerId::fromString(field->key()); }

/// Asks only where the two say different things; what one alone says is taken.
void PartnerMergeDialog::compare() {
    const Partners& partners = m_context.workspace.partners;
    const auto stays = partners.find(chosen(m_stays));
    const auto goes = partners.find(chosen(m_goes));
    const bool areTwo = stays && goes && stays->id != goes->id;
    for (const PartnerPart& part : partnerParts()) {
        const QString name = QString::fromLatin1(part.name);
        const QString ofStays = areTwo ? part.text(*stays) : QString();
        const QString ofGoes = areTwo ? part.text(*goes) : QString();
        const bool differs = !ofStays.isEmpty() && !ofGoes.isEmpty() && ofStays != ofGoes;
        setChoices(m_parts.value(name),
                   differs ? QList<Choice>{{ofStays, holdsOfStays}, {ofGoes, holdsOfGoes}} : QList<Choice>());
        m_dialog->form()->setVisible(name, differs);
    }
    m_moves->setVisible(areTwo);
    if (areTwo) {
        const auto persons = static_cast<int>(partners.persons(goes->id).size());
        m_moves->setText(tr("%n contact persons move along.", nullptr, persons) + QLatin1Char('\n') +
                         tr("%n records name the other and will name the one that stays.", nullptr,
                            static_cast<int>(partners.mentions(goes->id))));
    }
}

Partner PartnerMergeDialog::merged() const {
    const Partners& partners = m_context.workspace.partners;
    const auto stays = partners.find(chosen(m_stays));
    const auto goes = partners.find(chosen(m_goes));
    if (!stays || !goes) {
        return {};
    }
    Partner merged = filledUp(*stays, *goes);
    for (const PartnerPart& part : partnerParts()) {
        if (m_parts.value(QString::fromLatin1(part.name))->currentData() == QVariant(holdsOfGoes)) {
            part.take(merged, *goes);
        }
    }
    return merged;
}

Problems PartnerMergeDialog::problems() const {
    Problems problems;
    refuseUnknown(m_stays, QStringLiteral("stays"), problems);
    refuseUnknown(m_goes, QStringLiteral("goes"), problems);
    const PartnerId stays = chosen(m_stays);
    const PartnerId goes = chosen(m_goes);
    if (!problems.hasErrors() && !stays.isValid()) {
        problems.error(QStringLiteral("stays"), tr("Choose the one that stays."));
    }
    if (!problems.hasErrors() && (!goes.isValid() || goes == stays)) {
        problems.error(QStringLiteral("goes"), tr("Choose another partner than the one that stays."));
    }
    return problems;
}

} // namespace brobygger
