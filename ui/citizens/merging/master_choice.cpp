// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/merging/master_choice.h"

#include "core/base/text/text.h"
#include "ui/citizens/merging/merge_words.h"
#include "ui/kit/look/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace brobygger {

namespace {
constexpr qsizetype shownLength = 32;
constexpr int choiceSpacing = 16;

QString shortened(const QString& text) {
    const QString line = text.simplified();
    return line.size() > shownLength ? line.left(shownLength) + QChar(0x2026) : line;
}

QRadioButton* choiceOf(const QString& objectName, const QString& part, const QString& value) {
    auto* choice = new QRadioButton(shortened(value).replace(QLatin1Char('&'), QStringLiteral("&&")));
    choice->setObjectName(objectName);
    choice->setToolTip(value.toHtmlEscaped());
    choice->setAccessibleName(MasterChoice::tr("%1: %2").arg(part, value));
    return choice;
}
} // namespace

MasterChoice::MasterChoice(const Workspace& workspace, const Citizen& one, const Citizen& other, QWidget* parent)
    : QWidget(parent)
    , m_one(one)
    , m_other(other) {
    setObjectName(QStringLiteral("masterChoice"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(choiceSpacing);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const QList<MasterPart> proposed = proposedParts(one, other);
    for (const MasterPart part : allMasterParts()) {
        if (isInConflict(one, other, part)) {
            if (m_ofOther.isEmpty()) {
                addTitles(*grid);
            }
            addConflict(*grid, workspace, part, proposed.contains(part));
        }
    }
    addWhatComesAlong(*grid);
}

void MasterChoice::addTitles(QGridLayout& grid) {
    int column = 1;
    for (const Citizen* citizen : {&m_one, &m_other}) {
        QLabel* name = makeLabel(whoInWords(*citizen), TextRole::Strong);
        name->setWordWrap(true);
        grid.addWidget(name, 0, column++);
    }
}

void MasterChoice::addConflict(QGridLayout& grid, const Workspace& workspace, MasterPart part, bool isOfOther) {
    const int row = grid.rowCount();
    const QString words = partInWords(part);
    QLabel* label = makeLabel(words, TextRole::Body);
    label->setWordWrap(true);
    auto* ofOne = choiceOf(QStringLiteral("%1OfOneRadio").arg(toCode(part)), words, valueInWords(workspace, m_one, part));
    auto* ofOther = choiceOf(QStringLiteral("%1OfOtherRadio").arg(toCode(part)), words, valueInWords(workspace, m_other, part));
    auto* group = new QButtonGroup(this);
    group->addButton(ofOne);
    group->addButton(ofOther);
    (isOfOther ? ofOther : ofOne)->setChecked(true);
    grid.addWidget(label, row, 0);
    grid.addWidget(ofOne, row, 1);
    grid.addWidget(ofOther, row, 2);
    m_ofOther.insert(part, ofOther);
}

void MasterChoice::addWhatComesAlong(QGridLayout& grid) {
    QStringList parts;
    for (const MasterPart part : allMasterParts()) {
        if (isBlank(m_one, part) != isBlank(m_other, part)) {
            parts << partInWords(part);
        }
    }
    if (parts.isEmpty()) {
        return;
    }
    QLabel* label =
        makeLabel(tr("Known of one of them only, and kept: %1.").arg(parts.join(QStringLiteral(", "))), TextRole::Muted);
    label->setWordWrap(true);
    grid.addWidget(label, grid.rowCount(), 0, 1, 3);
}

QList<MasterPart> MasterChoice::fromMerged(CitizenId remaining) const {
    const bool isOneRemaining = remaining == m_one.id;
    const Citizen& stays = isOneRemaining ? m_one : m_other;
    const Citizen& goes = isOneRemaining ? m_other : m_one;
    QList<MasterPart> parts;
    for (const MasterPart part : allMasterParts()) {
        const QRadioButton* ofOther = m_ofOther.value(part);
        const bool isChosen = ofOther != nullptr && ofOther->isChecked() == isOneRemaining;
        if (isChosen || (isBlank(stays, part) && !isBlank(goes, part))) {
            parts.append(part);
        }
    }
    return parts;
}

} // namespace brobygger
