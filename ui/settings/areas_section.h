// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/parish_category.h"
#include "ui/kit/tables/record_table.h"
#include "ui/settings/settings_section.h"

class QAction;

namespace brobygger {

/// One line of the table: a parish of the programme's area and its category, when it was entered.
struct AreaRow {
    QString code;
    QString parish;
    std::optional<ParishCategory> category;
};

/// The area category (1–5) of each parish with the year and the source it comes from. None is shipped.
class AreasSection final : public SettingsSection {
    Q_OBJECT
public:
    AreasSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

private:
    void retranslate() override;
    void read();
    void editCurrent();
    void edit(const AreaRow& row);
    Result<void> save(const AreaRow& row, const ParishCategory& entered);
    QList<AreaRow> rows() const;

    RecordsOf<AreaRow>* m_rows;
    RecordTable* m_table;
    QAction* m_edit;
};

} // namespace brobygger
