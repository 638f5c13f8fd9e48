// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_window.h"

#include "core/base/time/dates_in_language.h"
#include "ui/kit/look/theme.h"

#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

namespace brobygger {

namespace {
QString rowsOf(const QList<const ActionCollection*>& collections) {
    QString rows;
    for (const ActionCollection* collection : collections) {
        for (const QAction* action : collection->actions()) {
            if (!action->shortcut().isEmpty()) {
                rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                            .arg(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped(),
                                 action->text().toHtmlEscaped(), action->whatsThis().toHtmlEscaped());
            }
        }
    }
    return rows;
}
} // namespace

HelpWindow::HelpWindow(const QString& topic, const QList<const ActionCollection*>& collections, QWidget* parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser)
    , m_shortcuts(QStringLiteral("<p><a href=\"index\">%1</a></p><h2>%2</h2><table>%3</table>")
                      .arg(tr("Overview"), tr("All shortcuts"), rowsOf(collections))) {
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    setAccessibleName(windowTitle());
    resize(560, 600);
    m_browser->setObjectName(QStringLiteral("helpBrowser"));
    m_browser->setAccessibleName(tr("Help text"));
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 16, 16);
    column->addWidget(m_browser, 1);
    auto* close = makeButton(QStringLiteral("closeButton"), tr("Close"), ButtonRole::Ordinary);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { openTopic(link.toString()); });
    openTopic(topic);
}

void HelpWindow::openTopic(const QString& topic) {
    if (topic == QLatin1String("shortcuts")) {
        m_browser->setHtml(m_shortcuts);
        return;
    }
    QFile file(QStringLiteral(":/help/%1.html").arg(topic));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(QStringLiteral(":/help/index.html"));
        if (!file.open(QIODevice::ReadOnly)) {
            return;
        }
    }
    // Better said than left to be found out.
    const bool isInAnotherLanguage = screenLanguage() != QLatin1String("da");
    const QString first =
        isInAnotherLanguage
            ? QStringLiteral("<p><i>%1</i> <a href=\"shortcuts\">%2</a></p>")
                  .arg(tr("This help is in Danish only. The keys and what they do are listed in English here:").toHtmlEscaped(),
                       tr("All shortcuts").toHtmlEscaped())
            : QString();
    const QString begin = QStringLiteral("<body>");
    m_browser->setHtml(QString::fromUtf8(file.readAll()).replace(begin, begin + first));
}

} // namespace brobygger
