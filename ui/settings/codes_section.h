// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/code_list.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_section.h"

class QAction;
class QCheckBox;
class QComboBox;

namespace brobygger {

class FormDialog;

/// The coded lists of the file: an organisation adds its own reasons and sources, says them in its own words, and retires what
/// it does not use. What is stored keeps its code.
class CodesSection final : public SettingsSection {
    Q_OBJECT
public:
    CodesSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void addCommands();
    void retranslate() override;
    void read();
    void offerCommands();
    void openNew();
    void openRename();
    /// Lets an entry take over what follows from another one; null where nothing follows from any.
    QComboBox* addModels(Form* form) const;
    /// Asks of a legal basis what a course needs to know; null in another list, and for a shipped one, which says it itself.
    QCheckBox* addSharingOnly(FormDialog* dialog, bool isOwn) const;
    void retire();
    void takeUpAgain();
    QString list() const;
    std::optional<Code> current() const;

    QComboBox* m_list;
    RecordsOf<Code>* m_rows;
    RecordTable* m_table;
    QAction* m_rename = nullptr;
    QAction* m_retire = nullptr;
    QAction* m_takeUp = nullptr;
};

} // namespace brobygger
