// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/commands/actions.h"

#include <QDialog>

class QTextBrowser;

namespace brobygger {

/// The help: one short page per page of the program, and the list of all shortcuts made from the commands
/// themselves.
class HelpWindow final : public QDialog {
    Q_OBJECT
public:
    /// Opens at the topic of a page; at the overview when there is none.
    HelpWindow(const QString& topic, const QList<const ActionCollection*>& collections, QWidget* parent);

private:
    void openTopic(const QString& topic);

    QTextBrowser* m_browser;
    QString m_shortcuts; ///< HTML
};

} // namespace brobygger
