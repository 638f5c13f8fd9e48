// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/status_line.h"

#include "core/backup/backup_settings.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/labels/elided_label.h"
#include "ui/kit/look/text_size.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace brobygger {

namespace {
constexpr int statusLineHeight = 28;
}

StatusLine::StatusLine(Workspace& workspace, QWidget* parent)
    : Band(Qt::TopEdge, parent)
    , m_workspace(workspace)
    , m_programme(new ElidedLabel(TextRole::Small))
    , m_safety(new ElidedLabel(TextRole::Small))
    , m_day(makeLabel(QString(), TextRole::Small)) {
    setFixedHeight(scaled(statusLineHeight));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 1, 20, 0);
    row->setSpacing(20);
    m_programme->setObjectName(QStringLiteral("programmeLabel"));
    // A long programme name gives way before the day does.
    m_programme->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(m_programme);
    row->addWidget(m_safety);
    row->addStretch();
    row->addWidget(m_day);
    refresh();
}

void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    } else if (event->type() == QEvent::StyleChange) {
        setFixedHeight(scaled(statusLineHeight));
    }
    Band::changeEvent(event);
}

QString StatusLine::programme() const {
    const Result<Programme> current = m_workspace.programmes.current();
    return current ? current->name.in(m_workspace.settings.value(language)) : QString();
}

QString StatusLine::backup() const {
    const QDateTime at = fromIsoMinute(m_workspace.settings.value(lastBackupAt));
    if (!at.isValid()) {
        return tr("Encrypted · no backup yet");
    }
    const qint64 days = at.date().daysTo(m_workspace.clock.today());
    if (days == 0) {
        return tr("Encrypted · last backup today at %1").arg(formatTime(at.time()));
    }
    if (days == 1) {
        return tr("Encrypted · last backup yesterday at %1").arg(formatTime(at.time()));
    }
    return tr("Encrypted · last backup %1").arg(formatDate(at.date()));
}

void StatusLine::refresh() {
    const QString name = programme();
    m_programme->setText(name);
    m_safety->setText(backup());
    const QDate today = m_workspace.clock.today();
    m_day->setText(tr("%1 · week %2").arg(formatLongDate(today)).arg(today.weekNumber()));
}

} // namespace brobygger
