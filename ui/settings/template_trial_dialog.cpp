// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_trial_dialog.h"

#include "core/documents/letters/letter_page.h"
#include "core/workspace/workspace.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/shared/letters/paper_view.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace brobygger {

TemplateTrialDialog::TemplateTrialDialog(PageContext& context, const QString& title, const QString& html,
                                         std::function<void()> use, QWidget* parent)
    : QDialog(parent)
    , m_paper(new PaperView)
    , m_scroll(new QScrollArea) {
    setObjectName(QStringLiteral("templateTrialDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Trial letter"));
    setAccessibleName(windowTitle());
    m_paper->showZone();
    m_paper->setLetter(html, letterLayout(context.workspace.settings, letterPage(html).addressLines()));
    m_scroll->setObjectName(QStringLiteral("trialScroll"));
    m_scroll->setAccessibleName(tr("Preview of the letter"));
    m_scroll->setWidget(m_paper);
    m_scroll->setAlignment(Qt::AlignHCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeLabel(title, TextRole::PageTitle));
    QStringList sentences{tr("The person does not exist.")};
    if (letterPage(html).isForWindow()) {
        sentences.append(tr("Within the dashed line the address is always seen through the window of the envelope; within the "
                            "dotted one anything may be seen."));
    }
    QLabel* note = makeLabel(sentences.join(QLatin1Char(' ')), TextRole::Muted);
    note->setWordWrap(true);
    layout->addWidget(note);
    layout->addWidget(m_scroll, 1);
    auto* row = new WrappingRow;
    row->addStretch();
    QPushButton* close = makeButton(QStringLiteral("closeTrialButton"), tr("Close"), ButtonRole::Ordinary);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    if (use) {
        QPushButton* take = makeButton(QStringLiteral("useTemplateButton"), tr("Use this letter"), ButtonRole::Primary);
        connect(take, &QPushButton::clicked, this, [this, use] {
            accept();
            use();
        });
        row->addWidget(take);
        take->setDefault(true);
    }
    layout->addLayout(row);
    for (const auto& [keys, step] : {std::pair(QKeySequence::ZoomIn, 20), std::pair(QKeySequence::ZoomOut, -20)}) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this,
                [this, by = step] { m_paper->setZoom(m_paper->zoom() + by); });
    }
    resize(760, 640);
}

void TemplateTrialDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    layout()->activate();
    m_paper->fitWidth(m_scroll->viewport()->width());
}

void TemplateTrialDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    m_scroll->setFocus(); // the arrow keys read down the letter
}

} // namespace brobygger
