// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/own_templates/own_template.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_section.h"

class QAction;

namespace brobygger {

/// A line of the list: a version of the organisation's own, or the program's own letter of a kind (an invalid id).
struct LetterTemplateRow {
    OwnTemplate ownTemplate;
    bool isInUse = false; ///< letters of today are written from it

    bool isShipped() const { return !ownTemplate.id.isValid(); }
};

/// The letters in the organisation's own words: copied from the program's, changed, looked at as a trial letter and taken into
/// use. They go out and come in as files.
class TemplatesSection final : public SettingsSection {
    Q_OBJECT
public:
    TemplatesSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void retranslate() override;
    void addCommands();
    void read();
    void offerCommands();
    QList<LetterTemplateRow> rows() const;
    QList<Column<LetterTemplateRow>> columns() const;
    std::optional<LetterTemplateRow> current() const { return m_rows->at(m_table->currentRow()); }
    void edit();
    void showTrial();
    void use();
    void saveAsFile();
    void load(const QString& path);
    void remove();
    /// Goes to a version that has just been saved, and offers to look at it.
    void goTo(OwnTemplateId id);

    RecordsOf<LetterTemplateRow>* m_rows;
    RecordTable* m_table;
    QAction* m_edit = nullptr;
    QAction* m_trial = nullptr;
    QAction* m_use = nullptr;
    QAction* m_save = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace brobygger
