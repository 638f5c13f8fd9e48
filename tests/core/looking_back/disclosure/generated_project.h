// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/records.h"

namespace brobygger {

/// An invented project of about two years: the same for the same seed. Only the numbers matter, so there is no file.
class GeneratedProject final {
public:
    GeneratedProject(unsigned seed, int citizens);

    static QDate begin() { return {2024, 7, 1}; }
    /// As the records stood on a day: nothing dated later, as the reader of a file gives them.
    EvaluationRecords upTo(QDate day) const;

private:
    EvaluationRecords m_all;
};

} // namespace brobygger
