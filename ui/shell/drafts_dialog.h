// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drafts/waiting_drafts.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace brobygger {

class Workspace;
struct DraftForm;

/// What was begun and not saved, the newest first: each can be opened again or thrown away.
class DraftsDialog final : public QDialog {
    Q_OBJECT
public:
    DraftsDialog(Workspace& workspace, const QList<DraftForm>& forms, QWidget* parent);

    /// The drafts one of these forms can show, with the form's place in the list.
    static QList<std::pair<Draft, qsizetype>> found(Workspace& workspace, const QList<DraftForm>& forms);

Q_SIGNALS:
    void chosen(const brobygger::Draft& draft, qsizetype form);

private:
    void list();
    void openCurrent();
    void discardCurrent();

    Workspace& m_workspace;
    const QList<DraftForm>& m_forms;
    QList<std::pair<Draft, qsizetype>> m_drafts;
    QLabel* m_none;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_discard;
};

} // namespace brobygger
