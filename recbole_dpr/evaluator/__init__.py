"""Cases measured with RecBole's evaluator, rivals, studies and reports."""
