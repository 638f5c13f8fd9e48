// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/shell/shell_keys.h"
#include "ui/shell/undo_list.h"
#include "ui/shell/work_view.h"

namespace brobygger {

TopBarActions WorkView::addCommands() {
    TopBarActions topBar{};
    topBar.newReferral = m_commands.add({QStringLiteral("shell.newReferral"), [] { return tr("New referral"); },
                                         [] { return tr("Receive a referral, beginning with the person"); }, key::newReferral,
                                         IconName::Add, [this] { carryOutHere(page::referrals, command::newReferral); }});
    topBar.beside = m_commands.add({QStringLiteral("shell.beside"), [] { return tr("The citizen sits beside me"); },
                                    [] { return tr("Show this citizen alone; leaving needs the passphrase"); }, key::beside,
                                    IconName::Companion, [this] { askBeside(); }});
    topBar.search = m_commands.add({QStringLiteral("shell.search"),
                                    [] { return tr("Search everywhere"); },
                                    {},
                                    key::search,
                                    IconName::Search,
                                    [this] { m_topBar->startSearch(); }});
    m_palette = m_commands.add({QStringLiteral("shell.palette"),
                                [] { return tr("Find a command"); },
                                {},
                                key::palette,
                                std::nullopt,
                                [this] { findCommand(); }});
    m_back =
        m_commands.add({QStringLiteral("shell.back"), [] { return tr("Back"); }, [] { return tr("To where you were before"); },
                        key::back, IconName::ChevronLeft, [this] { back(); }});
    m_back->setEnabled(false);
    topBar.back = m_back;
    m_undoLast = m_commands.add({QStringLiteral("shell.undo"), [] { return tr("Undo the last thing"); },
                                 [] { return tr("Take back what was done last"); }, key::undo, IconName::Undo,
                                 [this] { takeLastBack(); }});
    m_undoSteps = m_commands.add({QStringLiteral("shell.undoList"), [] { return tr("Undo…"); },
                                  [] { return tr("See what can be taken back, and take it back"); }, key::undoSteps,
                                  IconName::Undo, [this] { (new UndoList(m_undo, this))->open(); }});
    topBar.undo = m_undoSteps;
    enableUndo();
    connect(&m_undo, &UndoHistory::changed, this, &WorkView::enableUndo);
    connect(&m_undo, &UndoHistory::takenBack, this, &WorkView::leaveWhoIsGone);
    m_commands.add({QStringLiteral("shell.message"), [] { return tr("Go to the message"); },
                    [] { return tr("Puts the focus on the button of the message at the bottom; Escape closes it"); },
                    key::message, IconName::Message, [this] { front()->messages()->takeFocus(); }});
    topBar.help = m_commands.add({QStringLiteral("shell.help"),
                                  [] { return tr("Help"); },
                                  {},
                                  key::help,
                                  IconName::Question,
                                  [this] { showHelp(m_current.page.toString()); }});
    m_commands.add({QStringLiteral("shell.shortcuts"),
                    [] { return tr("All shortcuts"); },
                    {},
                    key::shortcuts,
                    std::nullopt,
                    [this] { showHelp(QStringLiteral("shortcuts")); }});
    topBar.lock = m_commands.add({QStringLiteral("shell.lock"),
                                  [] { return tr("Lock"); },
                                  [] { return tr("Hide everything; what you were writing is kept"); },
                                  key::lock,
                                  IconName::Lock,
                                  [this] { Q_EMIT lockAsked(); },
                                  {},
                                  true});
    m_commands.add({QStringLiteral("shell.drafts"),
                    [] { return tr("Drafts"); },
                    [] { return tr("What was begun and not saved"); },
                    {},
                    std::nullopt,
                    [this] { showDrafts(); }});
    m_commands.add(
        {QStringLiteral("shell.quit"), [] { return tr("Quit"); }, {}, key::quit, std::nullopt, [this] { Q_EMIT quitAsked(); }});
    return topBar;
}

void WorkView::addPageCommands() {
    for (const PageEntry& entry : m_entries) {
        m_commands.add(
            {QStringLiteral("page.") + entry.id.toString(), entry.title, {}, entry.shortcut, entry.icon, [this, id = entry.id] {
                 open({id});
             }});
    }
}

} // namespace brobygger
