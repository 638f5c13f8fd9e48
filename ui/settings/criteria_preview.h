// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibration/criteria_trial.h"

#include <QLabel>
#include <memory>

namespace brobygger {

class Task;
struct PageContext;

/// Says who would be in if the criteria were changed: of those screened by the set so far, counted from their answers beside
/// the window's work.
class CriteriaPreview final : public QLabel {
    Q_OBJECT
public:
    CriteriaPreview(PageContext& context, const QString& programme, const CriteriaSet& set, QWidget* parent = nullptr);
    ~CriteriaPreview() override;

    /// The criteria as they now are in the form.
    void show(const CriteriaSet& changed);
    using QLabel::show;

private:
    void tell();

    CriteriaSet m_before;
    CriteriaSet m_changed;
    std::shared_ptr<const Calibration> m_calibration;
    std::unique_ptr<Task> m_task;
};

} // namespace brobygger
