// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/navigation.h"

#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"
#include "ui/shell/frame/navigation_row.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int openNavigationWidth = 184;
constexpr int foldedWidth = 56;
} // namespace

Navigation::Navigation(QList<PageEntry> entries, QWidget* parent)
    : Band(Qt::RightEdge, parent)
    , m_entries(std::move(entries))
    , m_logo(makeLabel(QStringLiteral("Brobygger"), TextRole::CardTitle)) {
    setObjectName(QStringLiteral("navigation"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 14, 9, 12);
    column->setSpacing(2);
    m_logo->setProperty("role", QStringLiteral("logo"));
    m_logo->setContentsMargins(8, 0, 0, 14);
    column->addWidget(m_logo);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PageEntry& entry = m_entries[i];
        if (entry.id == page::settings) {
            column->addStretch();
        }
        auto* row = new NavigationRow(entry.id.toString(), entry.icon);
        connect(row, &QAbstractButton::clicked, this, [this, id = entry.id] { Q_EMIT chosen(id); });
        column->addWidget(row);
        m_rows.append(row);
    }
    giveWidth();
    retranslate();
}

void Navigation::setFolded(bool folded) {
    if (folded == m_isFolded) {
        return;
    }
    m_isFolded = folded;
    m_logo->setHidden(folded);
    for (NavigationRow* row : std::as_const(m_rows)) {
        row->setFolded(folded);
    }
    giveWidth();
}

void Navigation::giveWidth() { setFixedWidth(m_isFolded ? foldedWidth : scaled(openNavigationWidth)); }

void Navigation::setCurrent(PageId page) {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setChecked(m_entries[i].id == page);
    }
}

void Navigation::readBadges(Workspace& workspace) {
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_entries[i].badge) {
            m_rows[i]->setBadge(m_entries[i].badge(workspace));
        }
    }
}

void Navigation::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        giveWidth();
    }
    Band::changeEvent(event);
}

void Navigation::retranslate() {
    setAccessibleName(tr("Pages"));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString title = m_entries[i].title();
        const QString keys = m_entries[i].shortcut.toString(QKeySequence::NativeText);
        m_rows[i]->setTitle(title, keys.isEmpty() ? title : QStringLiteral("%1 (%2)").arg(title, keys));
    }
}

} // namespace brobygger
