// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restore/leftover_line.h"

#include "core/base/time/dates.h"
#include "ui/kit/dialogs/dialog_ask.h"
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
    connect(m_remove, &QPushButton::clicked, this, &LeftoverLine::askToRemove);
    retranslate();
}

QString LeftoverLine::firstName() const { return QFileInfo(m_leftovers.first().path).fileName(); }

void LeftoverLine::askToRemove() {
    DialogAsk().confirm(this, tr("Delete %1?").arg(firstName()), tr("It cannot be taken back."), tr("Delete"),
                        [this] { removeFirst(); });
}

void LeftoverLine::removeFirst() {
    if (const auto removed = removeLeftover(m_leftovers.first()); !removed) {
        m_text->setText(removed.error().message);
        return;
    }
    m_removed = firstName();
    m_leftovers.removeFirst();
    retranslate();
    Q_EMIT removed();
}

void LeftoverLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void LeftoverLine::retranslate() {
    const QString result = m_removed.isEmpty() ? QString() : tr("%1 is deleted.").arg(m_removed);
    m_use->setHidden(m_leftovers.isEmpty() || m_leftovers.first().kind == LeftoverKind::Journal);
    m_remove->setHidden(m_leftovers.isEmpty() || m_leftovers.first().kind == LeftoverKind::Replaced);
    if (m_leftovers.isEmpty()) {
        m_text->setText(result);
        return;
    }
    const Leftover& first = m_leftovers.first();
    const QString name = firstName();
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
    case LeftoverKind::Journal:
        m_text->setText(tr("A journal that does not belong to the file lies here: %1, of %2. It was not applied to the file.")
                            .arg(name, at));
        break;
    }
    m_use->setText(first.kind == LeftoverKind::Replaced ? tr("Give it its name again") : tr("Check and use it…"));
    m_use->setAccessibleName(QStringLiteral("%1: %2").arg(m_use->text(), name));
    m_remove->setText(tr("Delete it…"));
    m_remove->setAccessibleName(QStringLiteral("%1: %2").arg(m_remove->text(), name));
    if (!result.isEmpty()) {
        m_text->setText(result + QLatin1Char('\n') + m_text->text());
    }
}

} // namespace brobygger
