// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore/leftover_line.h"

#include "core/base/time/dates.h"
#include "ui/kit/look/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

LeftoverLine::LeftoverLine(QList<Leftover> leftovers, QWidget* parent)
    : QWidget(parent)
    , m_leftovers(std::move(leftovers))
    , m_text(makeLabel(QString(), TextRole::Body))
    , m_use(makeButton(QStringLiteral("useLeftoverButton"), QString(), ButtonRole::Link))
    , m_remove(makeButton(QStringLiteral("removeLeftoverButton"), QString(), ButtonRole::Link)) {
    setObjectName(QStringLiteral("leftoverLine"));
    m_text->setObjectName(QStringLiteral("leftoverText"));
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_use);
    row->addWidget(m_remove);
    row->addStretch();
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useAsked(m_leftovers.first()); });
    connect(m_remove, &QPushButton::clicked, this, &LeftoverLine::removeFirst);
    retranslate();
}

void LeftoverLine::removeFirst() {
    if (const auto removed = removeLeftover(m_leftovers.first()); !removed) {
        m_text->setText(removed.error().message);
        return;
    }
    m_leftovers.removeFirst();
    setVisible(!m_leftovers.isEmpty());
    retranslate();
}

void LeftoverLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LeftoverLine::retranslate() {
    if (m_leftovers.isEmpty()) {
        return;
    }
    const Leftover& first = m_leftovers.first();
    const QString name = QFileInfo(first.path).fileName();
    const QString at = formatDateTime(first.changedAt);
    switch (first.kind) {
    case LeftoverKind::Unfinished:
        m_text->setText(tr("An incomplete copy lies here: %1, of %2. The program was ended while it was made.").arg(name, at));
        break;
    case LeftoverKind::Arriving:
        m_text->setText(
            tr("A backup that was about to be restored lies here: %1, of %2. The backup itself is unchanged.").arg(name, at));
        break;
    case LeftoverKind::Replaced:
        m_text->setText(
            tr("The file that a restoring set aside lies here: %1, of %2. Nothing came in its place.").arg(name, at));
        break;
    }
    m_use->setText(first.kind == LeftoverKind::Replaced ? tr("Give it its name again") : tr("Check and use it…"));
    m_remove->setText(tr("Delete it"));
    m_remove->setVisible(first.kind != LeftoverKind::Replaced);
}

} // namespace brobygger
