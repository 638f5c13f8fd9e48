// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/retention.h"

namespace brobygger {

QString blockWords(ErasureBlock block);
/// Beside each other, for one line.
QString blocksInWords(const QList<ErasureBlock>& blocks);
QString placeWords(ErasurePlace place);
QString reasonWords(ErasureReason reason);
/// "5 years after the course was closed (provisional)"
QString ruleWords(const RetentionRule& rule);

} // namespace brobygger
