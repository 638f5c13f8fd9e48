// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts_dialog.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/kit/look/theme.h"
#include "ui/shell/slice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int draftLineHeight = 32;

QString lineOf(const Workspace& workspace, const Draft& draft, const DraftForm& form) {
    QStringList facts{form.title()};
    if (const auto citizen = workspace.citizens.find(CitizenId(draft.citizen))) {
        facts << citizen->fullName();
    } else if (form.newPerson) {
        facts << form.newPerson(workspace.drafts.find(draft.name).value_or(QString()));
    }
    facts << formatDateTime(draft.savedAt);
    return facts.join(QStringLiteral("  ·  "));
}
} // namespace

QList<std::pair<Draft, qsizetype>> DraftsDialog::found(Workspace& workspace, const QList<DraftForm>& forms) {
    QList<std::pair<Draft, qsizetype>> found;
    for (const Draft& draft : waitingDrafts(workspace.session)) {
        for (qsizetype form = 0; form < forms.size(); ++form) {
            if (draft.name.startsWith(forms[form].name)) {
                found.append({draft, form});
                break;
            }
        }
    }
    return found;
}

DraftsDialog::DraftsDialog(Workspace& workspace, const QList<DraftForm>& forms, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_forms(forms)
    , m_none(makeLabel(tr("No draft is waiting."), TextRole::Muted))
    , m_list(new QListWidget)
    , m_open(makeButton(QStringLiteral("openDraftButton"), tr("Open"), ButtonRole::Primary))
    , m_discard(makeButton(QStringLiteral("discardDraftButton"), tr("Throw away"), ButtonRole::Ordinary)) {
    setObjectName(QStringLiteral("draftsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Drafts"));
    setAccessibleName(windowTitle());
    m_list->setObjectName(QStringLiteral("draftList"));
    m_list->setAccessibleName(tr("Drafts"));
    auto* close = makeButton(QStringLiteral("closeButton"), tr("Close"), ButtonRole::Ordinary);
    m_open->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    setTabOrder(m_list, m_discard);
    setTabOrder(m_discard, close);
    setTabOrder(close, m_open);
    resize(640, 360);
    connect(m_open, &QPushButton::clicked, this, &DraftsDialog::openCurrent);
    connect(m_discard, &QPushButton::clicked, this, &DraftsDialog::discardCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &DraftsDialog::openCurrent);
    list();
    m_list->setFocus();
}

void DraftsDialog::list() {
    m_drafts = found(m_workspace, m_forms);
    m_list->clear();
    for (const auto& [draft, form] : std::as_const(m_drafts)) {
        auto* item = new QListWidgetItem(lineOf(m_workspace, draft, m_forms[form]), m_list);
        item->setSizeHint({0, draftLineHeight});
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(m_drafts.isEmpty());
    m_list->setVisible(!m_drafts.isEmpty());
    m_open->setEnabled(!m_drafts.isEmpty());
    m_discard->setEnabled(!m_drafts.isEmpty());
}

void DraftsDialog::openCurrent() {
    if (const int row = m_list->currentRow(); row >= 0) {
        const auto [draft, form] = m_drafts[row];
        accept();
        Q_EMIT chosen(draft, form);
    }
}

void DraftsDialog::discardCurrent() {
    if (const int row = m_list->currentRow(); row >= 0) {
        m_workspace.drafts.discard(m_drafts[row].first.name);
        list();
    }
}

} // namespace brobygger
