// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/progress_panel.h"

#include "ui/kit/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

ProgressPanel::ProgressPanel(QWidget* parent)
    : QWidget(parent)
    , m_text(makeLabel(QString(), TextRole::Body))
    , m_bar(new QProgressBar)
    , m_cancel(makeButton(QStringLiteral("cancelTaskButton"), QString(), ButtonRole::Ordinary)) {
    m_text->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("taskProgress"));
    m_bar->setTextVisible(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    row->addWidget(m_cancel, 0, Qt::AlignBottom);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    setProgress(0, 0);
    retranslate();
}

void ProgressPanel::setText(const QString& text) {
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void ProgressPanel::setProgress(qint64 done, qint64 total) {
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(1000 * qBound<qint64>(0, done, total) / total));
}

void ProgressPanel::setCancellable(bool cancellable) {
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(cancellable);
}

void ProgressPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProgressPanel::retranslate() {
    m_cancel->setText(tr("Cancel"));
    if (m_text->text().isEmpty())
        m_bar->setAccessibleName(tr("Progress"));
}

} // namespace brobygger
