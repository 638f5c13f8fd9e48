// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/combining/combined_strip.h"

#include "ui/kit/commands/actions.h"
#include "ui/kit/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace brobygger {

CombinedStrip::CombinedStrip(QAction* ownFigures, QWidget* parent)
    : QFrame(parent)
    , m_words(makeLabel(QString(), TextRole::Body)) {
    setObjectName(QStringLiteral("combinedStrip"));
    m_words->setObjectName(QStringLiteral("combinedWords"));
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->addWidget(m_words, 1);
    row->addWidget(buttonFor(ownFigures, QStringLiteral("ownFiguresButton"), ButtonRole::Ordinary));
    setVisible(false);
}

void CombinedStrip::tell(const QList<CombinedFile>& files) {
    if (files.isEmpty()) {
        m_words->setText(tr("Several files are counted together."));
        return;
    }
    QStringList workers;
    for (const CombinedFile& file : files) {
        workers.append(file.worker.isEmpty() ? tr("worker not said") : file.worker);
    }
    m_words->setText(tr("Combined of %1 files: %2. The records behind the figures open for the own file alone.")
                         .arg(files.size())
                         .arg(workers.join(QStringLiteral(", "))));
}

} // namespace brobygger
